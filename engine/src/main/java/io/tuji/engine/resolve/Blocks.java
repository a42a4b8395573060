package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * The final key of every record in every rule, after refinement; two records meet in a rule exactly if their keys there are equal.
 *
 * <p>Keys are hashes of 32 bits: a chance meeting costs one comparison in vain and nothing else.
 */
final class Blocks {

    /** The record meets nobody in that rule. */
    static final int NO_KEY = 0;

    private final Table table;
    private final int[][] keys;
    private final long[] leftOut;

    Blocks(Table table) {
        this.table = table;
        List<BlockingRule> rules = table.scheme().rules();
        this.keys = new int[rules.size()][];
        this.leftOut = new long[rules.size()];
        for (int rule = 0; rule < keys.length; rule++) {
            keys[rule] = keysOf(rules.get(rule));
            refine(rule, rules.get(rule));
        }
    }

    Table table() {
        return table;
    }

    int rules() {
        return keys.length;
    }

    /** How many records stood in blocks that stayed too large. */
    long leftOut(int rule) {
        return leftOut[rule];
    }

    /** Whether the pair meets in a rule before that one, where it is evaluated. */
    boolean metBefore(int rule, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) {
            int key = keys[earlier][left];
            if (key != NO_KEY && key == keys[earlier][right]) {
                return true;
            }
        }
        return false;
    }

    Groups groups(int rule) {
        return Groups.of(keys[rule]);
    }

    private int[] keysOf(BlockingRule rule) {
        int[] found = new int[table.size()];
        Arrays.parallelSetAll(found, row -> BlockKeys.of(rule, table, row));
        return found;
    }

    private void refine(int rule, BlockingRule declared) {
        for (Field field : declared.refine()) {
            int[] current = keys[rule];
            Groups.of(current)
                    .largerThan(declared.limit())
                    .forEach(row -> current[row] = BlockKeys.refined(current[row], field, table, row));
        }
        int[] last = keys[rule];
        int[] tooMany = Groups.of(last).largerThan(declared.limit()).toArray();
        for (int row : tooMany) {
            last[row] = NO_KEY;
        }
        leftOut[rule] = tooMany.length;
    }
}
