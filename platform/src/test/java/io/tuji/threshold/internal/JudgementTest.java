package io.tuji.threshold.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.Actor;
import io.tuji.district.Name;
import io.tuji.district.ThresholdRules;
import io.tuji.district.ThresholdRules.Confidence;
import io.tuji.district.ThresholdRules.Entry;
import io.tuji.district.ThresholdRules.Rule;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Software has a limit of 2000 万元 here, leasing of houses one of 1000, and from 80 % on a firm is near. */
class JudgementTest {

    private static final ThresholdRules RULES = new ThresholdRules(
            1,
            "source",
            Optional.empty(),
            new BigDecimal("0.8"),
            List.of(new Entry("yearly", new Name("年度", "yearly"), List.of(11, 12), List.of(1))),
            List.of(rule("software", 2000, "I"), rule("houses", 1000, "704")));

    private static Rule rule(String id, long limit, String branch) {
        IndustrySet industries = new IndustrySet(List.of(branch), List.of());
        return new Rule(id, new Name(id, id), industries, Quantity.of(limit, Unit.get("万元")), Confidence.RECALLED);
    }

    private static Optional<IndustryCode> industry(String code) {
        return Optional.of(IndustryTree.current().get(code));
    }

    private static Statement said(String amount, String unit, Bound bound, Certainty certainty) {
        What what = new What(
                new CompanyId(1),
                "revenue",
                Period.year(2025),
                new Content.Amount(Quantity.of(amount, Unit.get(unit))),
                certainty,
                bound,
                LocalDate.of(2026, 3, 1),
                "年报",
                Optional.empty());
        return new Statement(
                new Statement.Id(1), what, Instant.EPOCH, Actor.SYSTEM, Optional.empty(), Optional.empty());
    }

    private static Known<Statement> exactly(String amount) {
        return Known.of(said(amount, "万元", Bound.EXACT, Certainty.ACTUAL));
    }

    private static Judgement judged(String code, Known<Statement> revenue) {
        return Judgement.of(RULES, industry(code), revenue).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0, BELOW",
        "1599.9999, BELOW",
        "1600, NEAR",
        "1999.9999, NEAR",
        "2000, OVER",
        "90000, OVER",
    })
    void theLimitItselfIsEnoughAndSoIsTheShareForNear(String amount, ThresholdState state) {
        assertThat(judged("6513", exactly(amount)).state()).isEqualTo(state);
    }

    @Test
    void unitsAreCompared() {
        Known<Statement> yuan = Known.of(said("19999999", "元", Bound.EXACT, Certainty.ACTUAL));
        assertThat(judged("6513", yuan).state()).isEqualTo(ThresholdState.NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, AT_LEAST, OVER",
        "1700, AT_LEAST, NEAR",
        "1600, LESS_THAN, BELOW",
        "1500, AT_MOST, BELOW",
    })
    void aBoundCountsAsFarAsItProvesSomething(String amount, Bound bound, ThresholdState state) {
        Known<Statement> bounded = Known.of(said(amount, "万元", bound, Certainty.ACTUAL));
        assertThat(judged("6513", bounded).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1500, AT_LEAST", "2500, AT_MOST", "2500, ABOUT", "1900, LESS_THAN"})
    void whereABoundDecidesNothingItIsUnknown(String amount, Bound bound) {
        Known<Statement> bounded = Known.of(said(amount, "万元", bound, Certainty.ACTUAL));
        assertThat(judged("6513", bounded).why()).contains(ThresholdWhy.BOUND);
    }

    @Test
    void revenueThatNobodyHasSaidIsNotBelow() {
        Judgement missing = judged("6513", Known.missing("firm"));
        assertThat(missing.state()).isEqualTo(ThresholdState.UNKNOWN);
        assertThat(missing.why()).contains(ThresholdWhy.MISSING);
        assertThat(missing.rule()).map(Rule::id).contains("software");
    }

    @Test
    void contestedRevenueDecidesNothing() {
        Known<Statement> contested = Known.conflict(List.of(
                said("2500", "万元", Bound.EXACT, Certainty.ACTUAL), said("900", "万元", Bound.EXACT, Certainty.ACTUAL)));
        assertThat(judged("6513", contested).why()).contains(ThresholdWhy.CONTESTED);
    }

    @Test
    void whatIsOnlyExpectedDecidesNothing() {
        Known<Statement> expected = Known.of(said("2500", "万元", Bound.EXACT, Certainty.EXPECTED));
        assertThat(judged("6513", expected).why()).contains(ThresholdWhy.EXPECTED);
    }

    @Test
    void anUnknownIndustryIsNamed() {
        Optional<Judgement> judgement = Judgement.of(RULES, Optional.empty(), exactly("2500"));
        assertThat(judgement).flatMap(Judgement::why).contains(ThresholdWhy.INDUSTRY);
    }

    @Test
    void anIndustryOfWhichOnlyAPartHasALimitIsTooCoarse() {
        assertThat(judged("K", exactly("2500")).why()).contains(ThresholdWhy.COARSE);
        assertThat(judged("7040", exactly("1000")).state()).isEqualTo(ThresholdState.OVER);
    }

    @Test
    void anIndustryWithoutALimitIsNotJudged() {
        assertThat(Judgement.of(RULES, industry("701"), exactly("2500"))).isEmpty();
    }
}
