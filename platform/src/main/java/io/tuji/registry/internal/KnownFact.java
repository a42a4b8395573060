package io.tuji.registry.internal;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts.Standing;
import io.tuji.registry.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that counts on one fact of a firm.
 *
 * @param standing by period, the latest first
 */
public record KnownFact(FactDefinition fact, State state, List<Standing> standing) {

    /** Of the last full year, or of the latest day; each is named by {@code fact.state.<state>}. */
    public enum State {
        KNOWN,
        CONFLICT,
        MISSING;

        /** The one of that word; empty for all of them. */
        public static Optional<State> read(String word) {
            return List.of(values()).stream()
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public KnownFact {
        standing = List.copyOf(standing);
    }

    /** For that period; missing where nothing counts. */
    public Known<Statement> of(Period period) {
        return standing.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .map(Standing::value)
                .orElseGet(() -> missing(fact));
    }

    /** For the latest period of which anything counts. */
    public Known<Statement> latest() {
        return standing.isEmpty() ? missing(fact) : standing.get(0).value();
    }

    private static Known<Statement> missing(FactDefinition fact) {
        return Known.missing(fact.suppliers().toArray(String[]::new));
    }
}
