package io.tuji.audit;

import java.util.Optional;
import java.util.Set;

/** Whose entries a reader may see: everybody's, or those of certain actors. */
public record AuditReach(Optional<Set<String>> actors) {

    public static AuditReach everybody() {
        return new AuditReach(Optional.empty());
    }

    /** Of no actor, nothing. */
    public static AuditReach of(Set<String> actors) {
        return new AuditReach(Optional.of(Set.copyOf(actors)));
    }
}
