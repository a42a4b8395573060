package io.tuji.demo.internal;

import io.tuji.engine.identity.CreditCode;
import java.time.LocalDate;

/**
 * A firm that does not exist.
 *
 * @param capital in 万元
 * @param staff in the last full year
 */
record InventedFirm(
        CreditCode code,
        String name,
        String type,
        LocalDate founded,
        int capital,
        String place,
        String address,
        Line line,
        int staff) {

    /** Old and large enough, and in a line of business, to have facts and titles. */
    boolean isNotable() {
        return line.isTechnical() && staff >= 10 && founded.getYear() <= 2020;
    }
}
