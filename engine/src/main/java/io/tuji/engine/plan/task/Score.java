package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The points of a letter of responsibility, to two decimals. One target that is not known leaves the total unknown.
 *
 * @param bonus of all targets, up to its limit
 * @param deduction for late reports, up to its limit; a positive number
 * @param lacking without what there is no total, each thing once
 */
public record Score(
        List<Item> items,
        Optional<BigDecimal> bonus,
        Optional<BigDecimal> deduction,
        Optional<BigDecimal> total,
        List<Lack> lacking) {

    private static final int DECIMALS = 2;

    /** @param bonus before the limit of all bonuses */
    public record Item(ScoredTarget target, Optional<BigDecimal> points, Optional<BigDecimal> bonus) {}

    public Score {
        items = List.copyOf(items);
        lacking = List.copyOf(lacking);
    }

    public static Score of(ScoreRules rules, List<ScoredTarget> targets, LateReports late) {
        List<Item> items = targets.stream().map(target -> item(rules, target)).toList();
        Optional<BigDecimal> bonus = sum(items, Item::bonus).map(sum -> rounded(sum.min(rules.bonusMost())));
        Optional<BigDecimal> deduction =
                late.lacking().isEmpty() ? Optional.of(rounded(rules.deduction(late.count()))) : Optional.empty();
        Optional<BigDecimal> total = sum(items, Item::points)
                .flatMap(points -> bonus.map(points::add))
                .flatMap(points -> deduction.map(points::subtract))
                .map(points -> points.max(BigDecimal.ZERO));
        List<Lack> lacking = Stream.concat(
                        targets.stream().flatMap(target -> target.lacking().stream()), late.lacking().stream())
                .distinct()
                .toList();
        return new Score(items, bonus, deduction, total, lacking);
    }

    private static Item item(ScoreRules rules, ScoredTarget target) {
        return new Item(
                target,
                target.share().map(share -> rounded(rules.points(target.weight(), share))),
                target.share().map(share -> rounded(rules.bonus(target.weight(), share))));
    }

    private static Optional<BigDecimal> sum(List<Item> items, Function<Item, Optional<BigDecimal>> part) {
        return items.stream()
                .map(part)
                .reduce((one, other) -> one.flatMap(known -> other.map(known::add)))
                .flatMap(known -> known);
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
