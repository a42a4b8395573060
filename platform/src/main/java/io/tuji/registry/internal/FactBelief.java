package io.tuji.registry.internal;

import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.What;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule by which one of several statements on the same fact and period is believed. */
final class FactBelief {

    /** The surer first: certainties are declared in that order; then the later vintage, then the later record. */
    private static final Comparator<Statement> STRONGER = Comparator.<Statement, Certainty>comparing(
                    s -> s.what().certainty())
            .thenComparing(s -> s.what().asOf(), Comparator.reverseOrder())
            .thenComparing(s -> s.id().value(), Comparator.reverseOrder());

    private FactBelief() {}

    /** @param said on one fact of one firm and one period */
    static Known<Statement> of(FactDefinition fact, List<Statement> said) {
        Set<Statement.Id> superseded =
                said.stream().flatMap(s -> s.supersedes().stream()).collect(Collectors.toSet());
        List<Statement> standing = said.stream()
                .filter(s -> !superseded.contains(s.id()))
                .sorted(STRONGER)
                .toList();
        if (standing.isEmpty()) {
            return Known.missing(fact.suppliers().toArray(String[]::new));
        }
        List<Statement> equals = standing.stream()
                .filter(s -> isAsStrong(s.what(), standing.get(0).what()))
                .toList();
        boolean agreed = equals.stream().map(FactBelief::meaning).distinct().count() == 1;
        return agreed
                ? Known.of(standing.get(0))
                : Known.conflict(equals, fact.suppliers().toArray(String[]::new));
    }

    private static boolean isAsStrong(What one, What other) {
        return one.certainty() == other.certainty() && one.asOf().equals(other.asOf());
    }

    private static String meaning(Statement statement) {
        return statement.what().bound() + " " + statement.what().content().text();
    }
}
