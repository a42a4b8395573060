package io.tuji.structure.internal;

import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.structure.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table of areas and industries, ready to be computed with.
 *
 * @param key as it stands in addresses: {@code register}, or the number of a table that was brought
 * @param name empty for the register
 * @param measure what is counted; empty for firms
 * @param earlier the same a while before, where the table says it
 * @param earlierOn of which day that is
 */
public record StructureTable(
        String key,
        Level level,
        Optional<String> name,
        Optional<String> measure,
        LocalDate asOf,
        IndustryTable table,
        Optional<IndustryTable> earlier,
        Optional<LocalDate> earlierOn,
        Uncounted uncounted) {

    public static final String REGISTER = "register";

    public boolean isEmpty() {
        return table.areas().isEmpty();
    }

    public boolean isRegister() {
        return key.equals(REGISTER);
    }
}
