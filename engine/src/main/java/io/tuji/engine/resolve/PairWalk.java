package io.tuji.engine.resolve;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Walks through the pairs of a rule's blocks on all cores; the parts come back in their order, whichever was done first. */
final class PairWalk {

    private static final int PARTS = 64;

    private PairWalk() {}

    /** Takes one part of the pairs. */
    interface Visitor {
        void visit(int left, int right);
    }

    /**
     * @param takesKey which blocks are walked through
     * @return one visitor a part
     */
    static <V extends Visitor> List<V> walk(Groups groups, IntPredicate takesKey, Supplier<V> visitors) {
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    V visitor = visitors.get();
                    int from = groups.beginning(boundary(groups, part));
                    int to = groups.beginning(boundary(groups, part + 1));
                    walk(groups, from, to, takesKey, visitor);
                    return visitor;
                })
                .toList();
    }

    private static int boundary(Groups groups, int part) {
        return (int) ((long) groups.size() * part / PARTS);
    }

    private static void walk(Groups groups, int from, int to, IntPredicate takesKey, Visitor visitor) {
        int end;
        for (int begin = from; begin < to; begin = end) {
            end = groups.end(begin);
            if (end - begin > 1 && takesKey.test(groups.key(begin))) {
                visitBlock(groups, begin, end, visitor);
            }
        }
    }

    private static void visitBlock(Groups groups, int begin, int end, Visitor visitor) {
        for (int i = begin; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                visitor.visit(groups.row(i), groups.row(j));
            }
        }
    }
}
