package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Truth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fewest facts that can settle a verdict, against trying every set with every value. */
class FewestTest {

    private static final int RULES = 400;

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void areAsFewAsBruteForceFinds(long seed) {
        RandomRules made = new RandomRules(seed);
        Random random = new Random(seed);
        int compared = 0;
        int exact = 0;
        for (int i = 0; i < RULES; i++) {
            Policy policy = made.policy(1 + i % 2);
            Layout layout = new Layout();
            Node node = policy.condition()
                    .compile(new Compilation(RandomRules.LIST, RandomRules.OCCASION, policy.tables(), layout, 0));
            if (layout.size() > 5) {
                continue;
            }
            Sheet sheet = Sheet.blank(layout);
            IntStream.range(0, layout.size())
                    .filter(slot -> random.nextInt(4) == 0)
                    .forEach(slot -> sheet.set(slot, 1, 1));
            for (Truth target : Set.of(Truth.YES, Truth.NO)) {
                Settling found = new Fewest(node, sheet, target).find();
                OptionalInt slow = slow(node, sheet, target);
                String what = "seed " + seed + ": " + target + " of " + policy + " found " + found + ", slow " + slow;
                assertThat(found.facts().isPresent()).as(what).isEqualTo(slow.isPresent());
                found.facts().ifPresent(facts -> {
                    assertThat(facts.size()).as(what).isGreaterThanOrEqualTo(slow.orElseThrow());
                    assertThat(found.least()).as(what).isLessThanOrEqualTo(slow.orElseThrow());
                });
                compared++;
                exact += found.facts().isEmpty() || found.facts().get().size() == slow.orElseThrow() ? 1 : 0;
            }
        }
        assertThat(compared).as("seed %d", seed).isGreaterThan(RULES / 2);
        assertThat(exact)
                .as("seed %d: as few as brute force, of %d", seed, compared)
                .isEqualTo(compared);
    }

    private static OptionalInt slow(Node node, Sheet sheet, Truth target) {
        int[] open = node.asked().stream().filter(sheet::isOpen).toArray();
        return IntStream.range(0, 1 << open.length)
                .filter(mask -> canSettle(node, sheet.copy(), target, open, mask, 0))
                .map(Integer::bitCount)
                .min();
    }

    private static boolean canSettle(Node node, Sheet sheet, Truth target, int[] open, int mask, int at) {
        if (at == open.length) {
            return node.judge(sheet) == target;
        }
        if ((mask >> at & 1) == 0) {
            return canSettle(node, sheet, target, open, mask, at + 1);
        }
        int slot = open[at];
        long low = sheet.low(slot);
        long high = sheet.high(slot);
        for (long value = low; value <= high; value++) {
            sheet.set(slot, value, value);
            if (canSettle(node, sheet, target, open, mask, at + 1)) {
                return true;
            }
        }
        sheet.set(slot, low, high);
        return false;
    }

    @Test
    void oneFactIsEnoughForANoWhereAllIsAsked() {
        Verdict verdict = firm().verdict("[income >= 1500 万元, rd >= 100 万元, listed]");
        assertThat(verdict.settledBy(Truth.NO).facts().orElseThrow()).hasSize(1);
        assertThat(verdict.settledBy(Truth.YES))
                .isEqualTo(new Settling(
                        Optional.of(Set.of(Point.of("income", 2025), Point.of("rd", 2025), Point.of("listed"))), 3));
    }

    @Test
    void aFactThatServesSeveralClausesCountsOnce() {
        Verdict verdict = firm().verdict("[income >= 1500 万元, rd / income >= 3 %, {any: [listed, rd >= 100 万元]}]");
        assertThat(verdict.settledBy(Truth.YES).facts())
                .contains(Set.of(Point.of("income", 2025), Point.of("rd", 2025)));
    }

    @Test
    void clausesThatNoOneValueMeetsNeedAnotherFact() {
        Verdict verdict = firm().verdict("any: [{all: [income >= 500 万元, income <= 100 万元]}, {all: [listed, a]}]");
        assertThat(verdict.settledBy(Truth.YES))
                .isEqualTo(new Settling(Optional.of(Set.of(Point.of("listed"), Point.of("a"))), 2));
    }

    @Test
    void whatIsSettledNeedsNothingAndWhatCannotBeIsNotFound() {
        Verdict no = firm().with("listed", "no").verdict("[income >= 1500 万元, listed]");
        assertThat(no.settledBy(Truth.NO)).isEqualTo(new Settling(Optional.of(Set.of()), 0));
        assertThat(no.settledBy(Truth.YES)).isEqualTo(new Settling(Optional.empty(), 0));
        assertThat(no.settledBy(Truth.YES).isExact()).isFalse();
    }

    @Test
    void saysHowFarItMayBeOffWhereTooManyFactsMeet() {
        Verdict verdict = firm().verdict("none: ['sum(rd, 9) / sum(income, 9) >= 1 %']");
        Settling settling = verdict.settledBy(Truth.YES);
        assertThat(settling.facts()).isPresent();
        assertThat(settling.isExact()).isFalse();
        assertThat(settling.least()).isEqualTo(1);
    }
}
