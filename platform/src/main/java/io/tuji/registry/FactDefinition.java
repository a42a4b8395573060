package io.tuji.registry;

import io.tuji.access.Right;
import io.tuji.engine.value.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that may be said of a firm, from the list of the module.
 *
 * @param unit in which amounts are asked and shown; empty for all else
 * @param suppliers who can say it, as keys of {@code supplier.<key>}
 * @param choices the words of a choice, from the least to the most; each is named by {@code fact.choice.<word>}
 */
public record FactDefinition(
        String key,
        String zh,
        String en,
        Kind kind,
        Optional<Unit> unit,
        PeriodKind period,
        List<String> suppliers,
        Protection protection,
        List<String> choices) {

    /** How a statement says yes. */
    public static final String YES = "yes";

    public static final String NO = "no";

    private static final Set<String> NOT_SUMMED = Set.of("%", "名", "分");

    public enum Kind {
        WORDS,
        /** Where a firm is counted: words that name a place. */
        PLACE,
        AMOUNT,
        YES_NO,
        DAY,
        /** One of a few words. */
        CHOICE
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
        choices = List.copyOf(choices);
        if ((kind == Kind.AMOUNT) != unit.isPresent()) {
            throw new IllegalArgumentException("an amount, and only an amount, has a unit: " + key);
        }
        if ((kind == Kind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("a choice, and only a choice, has words to choose from: " + key);
        }
    }

    /** The words of which one is said, each named by {@code fact.choice.<word>}; none where anything may be said. */
    public List<String> options() {
        return kind == Kind.YES_NO ? List.of(YES, NO) : choices;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** Whether it is a share, which is never more than the whole. */
    public boolean isShare() {
        return unit.filter(Unit.PERCENT::equals).isPresent();
    }

    /** Whether amounts of several firms add up: not shares, ranks and points. */
    public boolean addsUp() {
        return unit.filter(one -> !NOT_SUMMED.contains(one.symbol())).isPresent();
    }

    /** What a visitor needs to see it. */
    public Right right() {
        return Right.view(protection.module);
    }
}
