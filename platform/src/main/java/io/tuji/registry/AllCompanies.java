package io.tuji.registry;

import java.util.function.Consumer;

/** All firms that stand, for work that the platform does by itself; what people see goes through {@link Registry}. */
public interface AllCompanies {

    /** Hands on one company after the other, by id, without holding them all; called in a transaction. */
    void each(Consumer<Company> consumer);
}
