package io.tuji.registry.internal;

import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.What;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule by which one of several statements on the same fact and period is believed. What is set aside counts as if it had not been made. */
public final class FactBelief {

    /** The surer first: certainties are declared in that order; then the later vintage, then the later record. */
    private static final Comparator<Statement> STRONGER = Comparator.<Statement, Certainty>comparing(
                    s -> s.what().certainty())
            .thenComparing(s -> s.what().asOf(), Comparator.reverseOrder())
            .thenComparing(s -> s.id().value(), Comparator.reverseOrder());

    private FactBelief() {}

    /** Those of the statements on one fact of one firm that count: neither set aside nor superseded by one that counts. */
    public static List<Statement> counting(Collection<Statement> said) {
        Map<Statement.Id, Statement> later = said.stream()
                .filter(s -> s.supersedes().isPresent())
                .collect(Collectors.toMap(s -> s.supersedes().orElseThrow(), Function.identity()));
        return said.stream()
                .filter(s -> s.aside().isEmpty() && !isSuperseded(s, later))
                .toList();
    }

    private static boolean isSuperseded(Statement statement, Map<Statement.Id, Statement> later) {
        Optional<Statement> next = Optional.ofNullable(later.get(statement.id()));
        return next.filter(s -> s.aside().isEmpty() || isSuperseded(s, later)).isPresent();
    }

    /** @param counting on one fact of one firm and one period */
    static Known<Statement> of(FactDefinition fact, List<Statement> counting) {
        if (counting.isEmpty()) {
            return Known.missing(fact.suppliers().toArray(String[]::new));
        }
        if (counting.size() == 1) {
            return Known.of(counting.get(0));
        }
        List<Statement> strongest = counting.stream().sorted(STRONGER).toList();
        List<Statement> equals = strongest.stream()
                .filter(s -> isAsStrong(s.what(), strongest.get(0).what()))
                .toList();
        boolean agreed = equals.stream().map(FactBelief::meaning).distinct().count() == 1;
        return agreed
                ? Known.of(strongest.get(0))
                : Known.conflict(equals, fact.suppliers().toArray(String[]::new));
    }

    private static boolean isAsStrong(What one, What other) {
        return one.certainty() == other.certainty() && one.asOf().equals(other.asOf());
    }

    private static String meaning(Statement statement) {
        return statement.what().bound() + " " + statement.what().content().text();
    }
}
