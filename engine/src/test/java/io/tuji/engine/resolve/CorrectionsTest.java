package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.resolve.Corrections.Correction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Correction TRADE = new Correction("trade", "exact", -2.5);

    private final Scheme scheme = People.scheme(true);

    @Test
    void areKeptByName() {
        Corrections corrections = Corrections.of(scheme, List.of(TRADE, new Correction("name", "near", 1)));
        assertThat(corrections.named()).containsExactly(new Correction("name", "near", 1), TRADE);
        assertThat(corrections.of(Map.of("trade", "exact", "name", "exact"))).isEqualTo(-2.5);
    }

    @Test
    void leaveOutWhatTheSchemeNoLongerHas() {
        Corrections corrections = Corrections.of(
                scheme, List.of(new Correction("trade", "loose", 3), new Correction("telephone", "exact", 3)));
        assertThat(corrections.named()).isEmpty();
        assertThat(corrections.of(Map.of("trade", "loose", "telephone", "exact")))
                .isZero();
    }

    @Test
    void areTakenOffAPairThatWasShownWithThem() {
        Corrections inForce = Corrections.of(scheme, List.of(TRADE));
        DecidedPair pair = DecidedPair.shown(1, 2, Map.of("trade", "exact"), 0.5, inForce, true);
        assertThat(pair.bits()).isCloseTo(2.5, within(1e-9));
        assertThat(DecidedPair.shown(1, 2, Map.of(), 1, inForce, true).bits()).isFinite();
    }

    @Test
    void neverJoinTwoIdentifiersWithoutAPerson() {
        Table table = new Table(scheme);
        table.add(List.of("Anna", "A", "1", "x", "n1"));
        table.add(List.of("Anna", "A", "1", "x", "n2"));
        Chances chances = Learning.from(Candidates.of(new People(scheme, 3, 0.1).fill(1000).table), 1);
        Corrections all = Corrections.of(
                scheme, List.of(new Correction("name", "exact", 40), new Correction("number", "differs", 40)));
        Candidates candidates = Candidates.of(table);
        Resolver resolver = new Resolver(candidates, Weights.of(chances).plus(all), Thresholds.CAREFUL);
        assertThat(resolver.judge(0, 1).probability()).isGreaterThan(0.999);
        assertThat(resolver.judge(0, 1).verdict()).isEqualTo(Verdict.TO_REVIEW);
        assertThat(resolver.resolve().clusters().toArray()).containsExactly(0, 1);
    }
}
