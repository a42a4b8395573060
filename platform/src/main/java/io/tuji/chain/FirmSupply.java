package io.tuji.chain;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a firm supplies another, as one of them has disclosed; one side at least is a firm of the register.
 *
 * @param product empty where it was not said
 * @param saidBy the list or the paper
 * @param by who brought it
 */
public record FirmSupply(
        Id id,
        Side supplier,
        Side customer,
        Optional<String> product,
        String saidBy,
        LocalDate asOf,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {}

    /**
     * One of the two.
     *
     * @param company of the register: the firm itself, or the one it was merged into; empty where only the name is known
     * @param name as it was disclosed, or as the register has it
     */
    public record Side(Optional<CompanyId> company, String name) {}
}
