package io.tuji.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A pack that came into force, newest first in every list. */
public record PackEdition(
        long id,
        String pack,
        LocalDate version,
        String sha256,
        Instant appliedAt,
        String appliedBy,
        List<FileChange> changes) {

    /** How many records of one file were new, differed or had vanished. */
    public record FileChange(String file, int added, int changed, int ended) {}

    public PackEdition {
        changes = List.copyOf(changes);
    }
}
