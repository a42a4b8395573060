package io.tuji.engine.chain.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reason why the state of a node is not known, and what would settle it.
 *
 * @param more how many more firms the list needs, or how many more of its firms must be verified; 1 where a whole list is lacking
 */
public record Gap(Reason reason, int more) {

    /** What is lacking. */
    public enum Reason {
        /** No list of the firms in the place is loaded. Settled by loading one. */
        LOCAL_LIST_MISSING,
        /** No list of the country's firms is loaded. Settled by loading one. */
        NATIONAL_LIST_MISSING,
        /** The widest list of the country has too few firms on the node. Settled by a wider list. */
        TOO_FEW_NATIONAL,
        /** Of too few of them place and product are verified. Settled by verifying them. */
        COVERAGE_LOW
    }

    /** Every reason that holds now. */
    static List<Gap> of(Optional<Holdings> here, Optional<Holdings> nation, String node, HealthRule rule) {
        List<Gap> gaps = new ArrayList<>();
        if (here.isEmpty()) {
            gaps.add(new Gap(Reason.LOCAL_LIST_MISSING, 1));
        }
        if (nation.isEmpty()) {
            gaps.add(new Gap(Reason.NATIONAL_LIST_MISSING, 1));
        }
        nation.map(list -> list.on(node)).ifPresent(tally -> gaps.addAll(of(tally, rule)));
        return List.copyOf(gaps);
    }

    private static List<Gap> of(Tally nation, HealthRule rule) {
        List<Gap> gaps = new ArrayList<>();
        int lacking = rule.fewestNational() - nation.firms();
        if (lacking > 0) {
            gaps.add(new Gap(Reason.TOO_FEW_NATIONAL, lacking));
        }
        if (!nation.isVerified(rule.leastCoverage())) {
            gaps.add(new Gap(Reason.COVERAGE_LOW, wanted(nation, rule) - nation.verified()));
        }
        return gaps;
    }

    /** How many must be verified once the list has enough firms. */
    private static int wanted(Tally nation, HealthRule rule) {
        int firms = Math.max(nation.firms(), rule.fewestNational());
        return rule.leastCoverage()
                .multiply(BigDecimal.valueOf(firms))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
