package io.tuji.engine.resolve;

import io.tuji.engine.value.Explanation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether two records are of the same thing, and why.
 *
 * @param probability that they are, 0 to 1, before the rules that want a person
 * @param bits the evidence of all comparisons together with the prior
 * @param needsPerson whether no evidence makes them the same without a person: their identifiers differ, or nothing that
 * agrees is ground enough
 * @param reasons one a comparison, in the order of the scheme
 */
public record Judgement(Verdict verdict, double probability, double bits, boolean needsPerson, List<Reason> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** The verdict with its reasons, the weightiest first; what is missing on either side is left out. */
    public Explanation explain(String scheme) {
        Explanation[] terms = reasons.stream()
                .filter(reason -> reason.bits() != 0)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.bits())))
                .map(reason -> reason.explanation(scheme))
                .toArray(Explanation[]::new);
        return Explanation.computed(
                "resolve.verdict." + verdict.name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.4f", probability),
                terms);
    }
}
