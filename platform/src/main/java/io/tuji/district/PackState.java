package io.tuji.district;

import io.tuji.engine.value.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which packs have been in force, and what came of the last reading of the folder.
 *
 * @param folder where the pack is read from
 * @param readAt when this instance read the folder last
 * @param problems of that reading; while there is any, the pack in force is older than the folder
 */
public record PackState(
        String folder, Outcome outcome, Instant readAt, List<Problem> problems, List<PackEdition> editions) {

    public enum Outcome {
        APPLIED,
        UNCHANGED,
        REFUSED
    }

    public PackState {
        problems = List.copyOf(problems);
        editions = List.copyOf(editions);
    }

    public Optional<PackEdition> inForce() {
        return editions.stream().findFirst();
    }
}
