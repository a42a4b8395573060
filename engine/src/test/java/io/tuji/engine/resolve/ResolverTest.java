package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.05);

    private final People people = new People(People.scheme(true), 3, 0.05).fill(3000);
    private final Candidates candidates = Candidates.of(people.table);
    private final Weights weights = Weights.of(Learning.from(candidates, 1));
    private final Resolver resolver = new Resolver(candidates, weights, THRESHOLDS);

    @Test
    void findsNearlyAllAndHardlyAnythingElse() {
        Resolution resolution = resolver.resolve();
        int right = 0;
        int wrong = 0;
        for (int row = 0; row < people.table.size(); row++) {
            int first = resolution.cluster(row);
            right += first != row && people.owners.get(first).equals(people.owners.get(row)) ? 1 : 0;
            wrong += first != row && !people.owners.get(first).equals(people.owners.get(row)) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(1400);
        assertThat(wrong).isLessThan(10);
    }

    @Test
    void neverBringsTwoIdentifiersTogether() {
        Resolution resolution = resolver.resolve();
        Map<Integer, String> numbers = new HashMap<>();
        for (int row = 0; row < people.table.size(); row++) {
            String number = people.table.value(People.NUMBER, row);
            if (!number.isEmpty()) {
                assertThat(numbers.computeIfAbsent(resolution.cluster(row), first -> number))
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void asksAPersonWhenOnlyTheIdentifiersDiffer() {
        List<String> known = valuesOf(0, "n1");
        int row = people.table.add(known);
        Judgement judgement = judge(valuesOf(0, "n2"), row);
        assertThat(judgement.needsPerson()).isTrue();
        assertThat(judgement.verdict()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void saysNothingOfWhatIsMissing() {
        Judgement judgement = judge(List.of(people.table.value(People.NAME, 0), "", "", "", ""), 0);
        assertThat(judgement.reasons().subList(1, 5))
                .allSatisfy(reason -> assertThat(reason.bits()).isZero())
                .allSatisfy(reason -> assertThat(reason.level()).isEqualTo("missing"));
    }

    @Test
    void givesRareWordsMoreWeight() {
        Table table = new Table(People.scheme(false));
        for (int i = 0; i < 100; i++) {
            table.add(List.of(i < 40 ? "common" : "name" + i, "t", "d" + i, "x", ""));
        }
        table.add(List.of("rare", "t", "d", "x", ""));
        table.add(List.of("rare", "t", "d", "x", ""));
        Weigher weigher = new Weigher(table, weights);
        double rare = weigher.reasons(table, 100, 101).get(0).bits();
        double common = weigher.reasons(table, 0, 1).get(0).bits();
        assertThat(rare - common).isCloseTo(Bits.log2(39), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void addsUpItsReasons() {
        Judgement judgement = judge(valuesOf(0, ""), 0);
        double sum = weights.prior();
        for (Reason reason : judgement.reasons()) {
            sum += reason.bits();
        }
        assertThat(judgement.bits()).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-4));
    }

    private Judgement judge(List<String> asked, int row) {
        Rows outside = people.table.outside(asked);
        return new Judging(people.table, new Weigher(people.table, weights), THRESHOLDS).judge(outside, 0, row);
    }

    private List<String> valuesOf(int row, String number) {
        List<String> values = new ArrayList<>();
        people.table.scheme().fields().forEach(field -> values.add(people.table.value(field, row)));
        values.set(People.NUMBER.index(), number);
        return values;
    }
}
