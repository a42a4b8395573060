package io.tuji.registry;

import io.tuji.access.Right;
import io.tuji.engine.value.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that may be said of a firm, from the list of the module.
 *
 * @param unit in which amounts are asked and shown; empty for words
 * @param suppliers who can say it, as keys of {@code supplier.<key>}
 */
public record FactDefinition(
        String key,
        String zh,
        String en,
        Kind kind,
        Optional<Unit> unit,
        PeriodKind period,
        List<String> suppliers,
        Protection protection) {

    public enum Kind {
        WORDS,
        /** Where a firm is counted: words that name a place. */
        PLACE,
        AMOUNT
    }

    /** For what stretch of time it is said. */
    public enum PeriodKind {
        /** It holds as of a day. */
        DAY,
        /** It adds up, or is counted, over a period. */
        YEAR
    }

    /** Who may see it: besides the right to see the firm, protected classes ask for one of their own. */
    public enum Protection {
        OPEN("registry"),
        /** A firm's figures. */
        COMMERCIAL("registry.commercial"),
        /** What tells of a person. */
        PERSONAL("registry.personal");

        private final String module;

        Protection(String module) {
            this.module = module;
        }
    }

    public FactDefinition {
        suppliers = List.copyOf(suppliers);
        if ((kind == Kind.AMOUNT) != unit.isPresent()) {
            throw new IllegalArgumentException("an amount, and only an amount, has a unit: " + key);
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** What a visitor needs to see it. */
    public Right right() {
        return Right.view(protection.module);
    }
}
