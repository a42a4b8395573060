package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One target of a letter of responsibility.
 *
 * @param weight points for the whole target
 * @param share of the target that is done; empty where something is lacking
 * @param lacking what is; nothing of a share that is known
 */
public record ScoredTarget(String id, BigDecimal weight, Optional<BigDecimal> share, List<Lack> lacking) {

    public ScoredTarget {
        lacking = List.copyOf(lacking);
        if (weight.signum() <= 0 || share.isPresent() != lacking.isEmpty()) {
            throw new IllegalArgumentException(id + " of weight " + weight + " lacks " + lacking);
        }
    }

    public static ScoredTarget known(String id, BigDecimal weight, BigDecimal share) {
        return new ScoredTarget(id, weight, Optional.of(share), List.of());
    }

    public static ScoredTarget lacking(String id, BigDecimal weight, List<Lack> lacking) {
        return new ScoredTarget(id, weight, Optional.empty(), lacking);
    }
}
