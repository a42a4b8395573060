package io.tuji.demand;

import io.tuji.registry.CompanyId;
import java.util.Optional;

/**
 * A firm of the registry, or one that is known by name only.
 *
 * @param name as the registry believes it now, or as it was typed
 * @param invented made up for a demonstration
 */
public record Firm(Optional<CompanyId> company, String name, boolean invented) {

    public static Firm named(String name) {
        return new Firm(Optional.empty(), name, false);
    }
}
