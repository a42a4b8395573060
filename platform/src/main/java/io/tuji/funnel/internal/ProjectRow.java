package io.tuji.funnel.internal;

import java.time.LocalDate;

/**
 * A project as it stood in the evening of a day; name, firm and owner as they are now.
 *
 * @param state as it is stored: OPEN, or how it left
 * @param reason why it left; empty while it was on its way
 * @param zone id; empty where it had none
 * @param unit name of the body that entered it; empty where it was entered by nobody's
 * @param since the day of its last step
 */
public record ProjectRow(
        String code,
        String name,
        String firm,
        boolean invented,
        String pipeline,
        String stage,
        String state,
        String reason,
        String zone,
        String owner,
        String unit,
        LocalDate entered,
        LocalDate since) {

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
