package io.tuji.counted;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.CompanyId;
import io.tuji.roster.RosterEffect.Sum;
import io.tuji.roster.RosterVersion;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of one year.
 *
 * @param version in force at the end of the year; where there was none yet, the first that came
 * @param lacking the members that are not counted, in the order of the list
 * @param restsOnInvented whether firms of the list were made up for a demonstration
 */
public record Counted(Period year, RosterVersion version, Sum sum, List<Lacking> lacking, boolean restsOnInvented) {

    /** As many decimals as an observation is entered with. */
    private static final int DECIMALS = 4;

    /** Why a member is not counted, and so what would make it count. */
    public enum Why {
        /** The list names a firm that the registry does not have. */
        FIRM_UNKNOWN,
        NOT_SAID,
        /** Sources disagree. */
        CONTESTED,
        /** What is said is expected, or a bound. */
        NOT_EXACT
    }

    /** @param company empty where the registry does not have the firm */
    public record Lacking(Optional<CompanyId> company, String name, Why why) {}

    public Counted {
        lacking = List.copyOf(lacking);
    }

    public boolean isComplete() {
        return sum.lacking() == 0;
    }

    /** Amounts are never negative, so what some firms lack can only add to the sum. */
    public Bound bound() {
        return isComplete() ? Bound.EXACT : Bound.AT_LEAST;
    }

    /** Whether the list spoke of a day after the year: nobody had listed the firms before. */
    public boolean isListedLater() {
        return version.asOf().filter(day -> day.isAfter(year.last())).isPresent();
    }

    /** The sum as a person would enter it; a lower bound is never rounded up. */
    public Optional<Quantity> quantity() {
        RoundingMode rounding = isComplete() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return sum.value()
                .find()
                .map(counted -> counted.amount().scale() <= DECIMALS
                        ? counted
                        : new Quantity(counted.amount().setScale(DECIMALS, rounding), counted.unit()));
    }
}
