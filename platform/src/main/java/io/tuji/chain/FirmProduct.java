package io.tuji.chain;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A product that a list or a disclosure says a firm makes.
 *
 * @param company of which it holds now: the firm itself, or the one it was merged into
 * @param saidBy the list or the paper
 * @param asOf the day as of which it says so
 * @param by who brought it
 */
public record FirmProduct(
        Id id,
        CompanyId company,
        String product,
        String saidBy,
        LocalDate asOf,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {}
}
