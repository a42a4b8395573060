package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would have to change least for a condition to stand in the way no longer.
 *
 * @param distance of all misses together; without end where no change within the ranges helps
 */
record Nearest(List<Miss> misses, double distance) {

    private static final Nearest NOTHING = new Nearest(List.of(), 0);
    private static final Nearest NEVER = new Nearest(List.of(), Double.POSITIVE_INFINITY);

    /** @param target which the node contradicts, or it is nothing that has to change */
    static Nearest to(Truth target, Node node, Sheet sheet) {
        if (node.judge(sheet) != target.not()) {
            return NOTHING;
        }
        if (node instanceof Group group) {
            return group(target, group, sheet);
        }
        if (node instanceof Negation negation) {
            return to(target.not(), negation.of(), sheet);
        }
        if (node instanceof Switch by) {
            return by.open(sheet).stream()
                    .map(way -> to(target, way.then(), sheet))
                    .min(Comparator.comparingDouble(Nearest::distance))
                    .orElse(NEVER);
        }
        return leaf(target, node, sheet);
    }

    private static Nearest group(Truth target, Group group, Sheet sheet) {
        return group.parts().stream()
                .map(part -> to(target, part, sheet))
                .sorted(Comparator.comparingDouble(Nearest::distance))
                .limit(group.needed(target))
                .reduce(NOTHING, Nearest::and);
    }

    private Nearest and(Nearest other) {
        List<Miss> both = new ArrayList<>(misses);
        both.addAll(other.misses);
        return new Nearest(both, distance + other.distance);
    }

    private static Nearest leaf(Truth target, Node node, Sheet sheet) {
        if (node instanceof Score score) {
            return score(score, sheet);
        }
        if (node instanceof Comparison comparison) {
            Stream<Nearest> all = comparison.all().stream()
                    .filter(one -> one.judge(sheet) == target.not())
                    .map(one -> fact(comparison, one.lead(), one.turn(target, sheet), sheet));
            return target == Truth.YES
                    ? all.reduce(NOTHING, Nearest::and)
                    : all.min(Comparator.comparingDouble(Nearest::distance)).orElse(NEVER);
        }
        return member(target, (Membership) node, sheet);
    }

    private static Nearest fact(Node node, int slot, long needs, Sheet sheet) {
        Definition definition = sheet.layout().definition(slot);
        if (!definition.range().has(needs)) {
            return NEVER;
        }
        long has = needs > sheet.high(slot) ? sheet.high(slot) : sheet.low(slot);
        double distance = definition.kind() == Definition.Kind.AMOUNT
                ? Math.abs((double) needs - has) / Math.max(1, Math.max(Math.abs(needs), Math.abs(has)))
                : 1;
        return one(new Miss(
                node.said(),
                Optional.of(sheet.layout().point(slot)),
                definition.value(has),
                definition.value(needs),
                distance));
    }

    private static Nearest member(Truth target, Membership node, Sheet sheet) {
        int needs = target == Truth.YES
                ? node.allowed().nextSetBit(0)
                : node.allowed().nextClearBit(0);
        return fact(node, node.slot(), needs, sheet);
    }

    private static Nearest score(Score score, Sheet sheet) {
        BigDecimal has = BigDecimal.valueOf(score.span(sheet).most());
        BigDecimal needs = score.said().limit();
        double distance = 1 - has.doubleValue() / Math.max(1, needs.doubleValue());
        return one(new Miss(
                score.said(),
                Optional.empty(),
                FactValue.number(has.toString()),
                FactValue.number(needs.toString()),
                distance));
    }

    private static Nearest one(Miss miss) {
        return new Nearest(List.of(miss), miss.distance());
    }
}
