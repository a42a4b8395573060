package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/** What is known exactly of single years, also of those before the plan. */
public final class History {

    private History() {}

    /** The exact reading of every year that has one, ascending; of a year in conflict nothing. */
    public static List<Reading> of(Aim aim, List<Observed> said) {
        Evidence evidence = Evidence.of(aim, said);
        return evidence.years().stream()
                .sorted()
                .flatMap(year -> best(evidence.at(year)).stream())
                .toList();
    }

    static Optional<Reading> best(List<Known<Reading>> candidates) {
        return candidates.stream()
                .limit(1)
                .flatMap(known -> known.find().stream())
                .filter(reading -> reading.bound() == Bound.EXACT)
                .findFirst();
    }
}
