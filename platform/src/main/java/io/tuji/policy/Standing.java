package io.tuji.policy;

import io.tuji.engine.policy.Miss;
import io.tuji.engine.policy.Verdict;
import io.tuji.registry.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a firm stands with a policy.
 *
 * @param verdict of a first application; of a renewal for whoever has the title
 * @param title that the firm has
 * @param misses what of a no comes nearest
 * @param prospect the day on which time alone would make it a yes
 */
public record Standing(
        Group group, Verdict verdict, Optional<Title> title, List<Miss> misses, Optional<LocalDate> prospect) {

    /** In the order in which a firm wants to read them. */
    public enum Group {
        /** It has the title. */
        HAS,
        /** All conditions are met. */
        COULD,
        /** Not met, but by little, or only for a time. */
        NEARLY,
        /** Something is not known. */
        OPEN,
        NOT
    }

    public Standing {
        misses = List.copyOf(misses);
    }
}
