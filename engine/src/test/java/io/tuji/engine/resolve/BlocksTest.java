package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void evaluatesEachPairOnceAsASlowTwinDoes(long seed) {
        Table table = new People(People.scheme(false), seed, 0.3).fill(400).table;
        Blocks blocks = new Blocks(table);
        List<String> walked = new ArrayList<>();
        for (int rule = 0; rule < blocks.rules(); rule++) {
            int current = rule;
            for (Collected part :
                    PairWalk.walk(blocks.groups(rule), key -> true, () -> new Collected(blocks, current))) {
                walked.addAll(part.pairs);
            }
        }
        assertThat(walked).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(walked)).as("seed %d", seed).isEqualTo(slowPairs(table));
    }

    private record Collected(Blocks blocks, int rule, List<String> pairs) implements PairWalk.Visitor {
        Collected(Blocks blocks, int rule) {
            this(blocks, rule, new ArrayList<>());
        }

        @Override
        public void visit(int left, int right) {
            if (!blocks.metBefore(rule, left, right)) {
                pairs.add(Math.min(left, right) + " " + Math.max(left, right));
            }
        }
    }

    /** Every pair of rows that state the same name, day, or town and trade; no block of this table is too large. */
    private static Set<String> slowPairs(Table table) {
        Set<String> pairs = new TreeSet<>();
        for (int left = 0; left < table.size(); left++) {
            for (int right = left + 1; right < table.size(); right++) {
                boolean meet = agree(table, People.NAME, left, right)
                        || agree(table, People.DAY, left, right)
                        || (agree(table, People.TOWN, left, right) && agree(table, People.TRADE, left, right));
                if (meet) {
                    pairs.add(left + " " + right);
                }
            }
        }
        return pairs;
    }

    private static boolean agree(Table table, Field field, int left, int right) {
        return !table.value(field, left).isEmpty() && table.value(field, left).equals(table.value(field, right));
    }

    @Test
    void refinesLargeBlocksAndCountsWhatStaysTooLarge() {
        Field brand = new Field(0, "brand");
        Field road = new Field(1, "road");
        Scheme scheme = new Scheme(
                "two",
                List.of(brand, road),
                List.of(Comparison.of(road, Level.exact("exact", road))),
                List.of(new BlockingRule("brand", List.of(brand), List.of(road), 3)),
                Optional.empty());
        Table table = new Table(scheme);
        List.of("a", "a", "b", "b", "b", "b", "").forEach(where -> table.add(List.of("common", where)));
        table.add(List.of("rare", "a"));
        table.add(List.of("rare", "b"));

        Blocks blocks = new Blocks(table);

        assertThat(blocks.groups(0).pairs()).as("a–a and rare–rare").isEqualTo(2);
        assertThat(blocks.leftOut(0)).isEqualTo(4);
    }
}
