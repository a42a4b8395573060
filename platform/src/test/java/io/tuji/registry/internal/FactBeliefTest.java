package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactBeliefTest {

    private static final FactDefinition REVENUE = FactList.facts().stream()
            .filter(fact -> fact.key().equals("revenue"))
            .findFirst()
            .orElseThrow();

    private static Statement said(long id, String speaker, long amount, Certainty certainty, String day, long earlier) {
        What what = new What(
                new CompanyId(1),
                "revenue",
                Period.year(2025),
                new Content.Amount(Quantity.of(amount, Unit.WAN_YUAN)),
                certainty,
                Bound.EXACT,
                LocalDate.parse(day),
                speaker,
                Optional.empty());
        Optional<Statement.Id> supersedes = earlier == 0 ? Optional.empty() : Optional.of(new Statement.Id(earlier));
        return new Statement(
                new Statement.Id(id), what, Instant.EPOCH, new Actor("tester"), supersedes, Optional.empty());
    }

    private static Statement aside(Statement said) {
        Optional<Statement.Aside> aside = Optional.of(new Statement.Aside("误填", new Actor("checker"), Instant.EPOCH));
        return new Statement(said.id(), said.what(), said.recordedAt(), said.recordedBy(), said.supersedes(), aside);
    }

    private static Known<Statement> belief(Statement... said) {
        return FactBelief.of(REVENUE, FactBelief.counting(List.of(said)));
    }

    private static long believed(Statement... said) {
        return belief(said).find().orElseThrow().id().value();
    }

    @Test
    void nothingSaidIsUnknownAndNamesWhoCouldSay() {
        Known<Statement> unknown = belief();
        assertThat(unknown.find()).isEmpty();
        assertThat(unknown.whoCanSupply()).containsExactly("firm", "statistics");
    }

    @Test
    void whatIsCountedOutweighsWhatIsExpected() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        said(2, "企业", 120, Certainty.EXPECTED, "2026-06-01", 0)))
                .isEqualTo(1);
    }

    @Test
    void theLaterVintageIsBelieved() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-06-01", 0),
                        said(2, "统计局", 120, Certainty.ACTUAL, "2026-01-01", 0)))
                .isEqualTo(1);
    }

    @Test
    void theLaterWordOfTheSameSpeakerStandsForTheEarlier() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        said(2, "企业", 90, Certainty.ACTUAL, "2026-01-01", 1)))
                .isEqualTo(2);
    }

    @Test
    void speakersWhoDifferEquallyLeaveTheValueInConflict() {
        Known<Statement> conflict = belief(
                said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                said(2, "统计局", 120, Certainty.ACTUAL, "2026-01-01", 0));
        assertThat(conflict).isInstanceOf(Known.Unknown.class);
        assertThat(conflict.candidates()).hasSize(2);
    }

    @Test
    void speakersWhoAgreeAreBelieved() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        said(2, "统计局", 100, Certainty.ACTUAL, "2026-01-01", 0)))
                .isEqualTo(2);
    }

    @Test
    void whatIsSetAsideResolvesAConflict() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        aside(said(2, "统计局", 120, Certainty.ACTUAL, "2026-01-01", 0))))
                .isEqualTo(1);
    }

    @Test
    void whatIsSetAsideSupersedesNothing() {
        assertThat(believed(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        aside(said(2, "企业", 90, Certainty.ACTUAL, "2026-01-01", 1))))
                .isEqualTo(1);
    }

    @Test
    void aLaterWordThatCountsSupersedesAllBefore() {
        assertThat(FactBelief.counting(List.of(
                        said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0),
                        aside(said(2, "企业", 90, Certainty.ACTUAL, "2026-01-01", 1)),
                        said(3, "企业", 95, Certainty.ACTUAL, "2026-01-01", 2))))
                .extracting(said -> said.id().value())
                .containsExactly(3L);
    }

    @Test
    void whereAllIsSetAsideNothingIsKnown() {
        assertThat(belief(aside(said(1, "企业", 100, Certainty.ACTUAL, "2026-01-01", 0)))
                        .find())
                .isEmpty();
    }
}
