package io.tuji.engine.plan.analysis;

import static io.tuji.engine.plan.Said.ENERGY;
import static io.tuji.engine.plan.Said.EVERY_YEAR_5;
import static io.tuji.engine.plan.Said.FIRMS_TO_200;
import static io.tuji.engine.plan.Said.FLOOR_500;
import static io.tuji.engine.plan.Said.GROWTH_10;
import static io.tuji.engine.plan.Said.GROWTH_WITHOUT_BASE;
import static io.tuji.engine.plan.Said.MONEY;
import static io.tuji.engine.plan.Said.THIRTY;
import static io.tuji.engine.plan.analysis.Facts.has;
import static io.tuji.engine.plan.analysis.Facts.shown;
import static io.tuji.engine.plan.analysis.Facts.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.Said;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTopicTest {

    @Test
    void saysLevelStatedGrowthAndHowFarTheWayIsDone() {
        IndicatorTopic topic = topic(MONEY, "2023", "2022 1200 9%", "2023 1250 4.2%");
        assertThat(shown(topic, "period")).isEqualTo("2023年");
        assertThat(shown(topic, "level")).isEqualTo("1250亿元");
        assertThat(shown(topic, "growth")).isEqualTo("4.2%");
        assertThat(shown(topic, "growth_change")).isEqualTo("-4.8个百分点");
        assertThat(shown(topic, "completion")).isEqualTo("40.9%");
        assertThat(shown(topic, "time")).isEqualTo("60.0%");
        assertThat(shown(topic, "lead")).isEqualTo("-19.1个百分点");
        assertThat(shown(topic, "path")).isEqualTo("1331亿元");
        assertThat(shown(topic, "deviation")).isEqualTo("-6.1%");
        assertThat(shown(topic, "required")).isEqualTo("13.51%");
        assertThat(shown(topic, "target")).isEqualTo("1610.51亿元");
        assertThat(shown(topic, "baseline")).isEqualTo("1000亿元");
        assertThat(has(topic, "compounds")).isTrue();
        assertThat(has(topic, "new_level")).isTrue();
        assertThat(has(topic, "growth_of_level")).isTrue();
        assertThat(has(topic, "new_growth")).isTrue();
        assertThat(has(topic, "growth_computed")).isFalse();
    }

    @Test
    void aFigureNamesTheVersionsOfWhatItRestsOn() {
        IndicatorTopic topic = topic(MONEY, "2023", "2022 1200 9%", "2023 1250 4.2%");
        assertThat(topic.level().orElseThrow().sources()).containsExactly(new Source("2023 1250 4.2%", 3));
        assertThat(topic.progress().get("completion"))
                .extracting(Fact::sources)
                .isEqualTo(List.of(new Source("2023 1250 4.2%", 3), new Source("plan:plan/firms", 0)));
        assertThat(Objects.requireNonNull(topic.progress().get("target")).sources())
                .allMatch(Source::isOfPlan);
        assertThat(topic.collected().topic().facts())
                .filteredOn(fact -> fact.key().kind() == Fact.Kind.GROWTH_CHANGE)
                .flatExtracting(Fact::sources)
                .containsExactly(new Source("2023 1250 4.2%", 3), new Source("2022 1200 9%", 3));
    }

    @Test
    void growthIsComputedOnlyWhereNobodyStatesIt() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2023", "2022 130", "2023 143");
        assertThat(shown(topic, "growth")).isEqualTo("10.0%");
        assertThat(has(topic, "growth_computed")).isTrue();
        assertThat(topic.collected().topic().facts())
                .filteredOn(fact -> fact.key().kind() == Fact.Kind.GROWTH)
                .flatExtracting(Fact::sources)
                .extracting(Source::id)
                .containsExactly("2023 143", "2022 130");
    }

    @ParameterizedTest
    @CsvSource({"2022 130 about,2023 143", "2022 130,2023 143 at_least", "2022 130 expected,2023 143", "2022 0,2023 143"
    })
    void growthIsNotComputedFromWhatDoesNotCompare(String before, String now) {
        assertThat(has(topic(FIRMS_TO_200, "2023", before, now), "growth")).isFalse();
    }

    @Test
    void whatWasBeforeThePlanIsNotNew() {
        IndicatorTopic topic = topic(MONEY, "2023", "2020 1000 8%");
        assertThat(has(topic, "new_level")).isFalse();
        assertThat(has(topic, "new_growth")).isFalse();
        assertThat(has(topic(GROWTH_10, "2023", "2022 1210", "2023 9%"), "growth_of_level"))
                .isFalse();
    }

    @Test
    void aShareChangesByPercentagePoints() {
        IndicatorTopic topic = topic(
                Said.aim(TargetKind.SHARE_MIN, Unit.PERCENT, "43", "60", Unit.PERCENT), "2023", "2022 48", "2023 50.5");
        assertThat(shown(topic, "change")).isEqualTo("2.5个百分点");
        assertThat(has(topic, "growth")).isFalse();
    }

    @Test
    void whatIsOnlyABoundSaysSo() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2023", "2023 165 at_least");
        assertThat(shown(topic, "level")).isEqualTo("不低于165家");
        assertThat(shown(topic, "reading")).isEqualTo("不低于165家");
        assertThat(shown(topic(GROWTH_WITHOUT_BASE, "2023", "2023 10% at_least"), "growth"))
                .isEqualTo("不低于10.0%");
    }

    @ParameterizedTest
    @CsvSource({"MORE_THAN,超过7家", "AT_MOST,不高于7家", "LESS_THAN,低于7家", "ABOUT,约7家", "NEARLY,近7家", "EXACT,7家"})
    void everyBoundHasItsWords(String bound, String words) {
        assertThat(shown(topic(FIRMS_TO_200, "2023", "2023 7 " + bound.toLowerCase(java.util.Locale.ROOT)), "level"))
                .isEqualTo(words);
    }

    @Test
    void whatIsOnlyExpectedIsMarked() {
        assertThat(has(topic(FIRMS_TO_200, "2023", "2023 165 expected"), "expected"))
                .isTrue();
        assertThat(has(topic(FIRMS_TO_200, "2023", "2023 165 implied"), "implied"))
                .isTrue();
        assertThat(has(topic(FIRMS_TO_200, "2023", "2023 165"), "expected")).isFalse();
    }

    @Test
    void ofWhatSourcesContradictEachOtherOnNothingIsSaid() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2023", "2023 165", "2023 170");
        assertThat(has(topic, "contested")).isTrue();
        assertThat(has(topic, "level")).isFalse();
        assertThat(topic.level()).isEmpty();
        assertThat(has(topic(FIRMS_TO_200, "2023", "2023 165", "2023 165.0"), "contested"))
                .isFalse();
    }

    @Test
    void theBetterSourceIsHeard() {
        assertThat(shown(topic(FIRMS_TO_200, "2023", "2023 165 expected", "2023 170"), "level"))
                .isEqualTo("170家");
        assertThat(shown(topic(FIRMS_TO_200, "2023", "2023 165 2024-01-31", "2023 170 2024-03-01"), "level"))
                .isEqualTo("170家");
    }

    @Test
    void nothingAfterThePeriodIsLookedAt() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2022", "2022 130", "2023 190");
        assertThat(shown(topic, "level")).isEqualTo("130家");
        assertThat(topic.judgement().reading().orElseThrow().year()).isEqualTo(2022);
    }

    @Test
    void aYearlyPaperTakesWholeYearsAndAQuarterlyOneWhatIsLatest() {
        String[] said = {"2022 130", "2023-Q3 150", "2023-YTD-09 152"};
        assertThat(shown(topic(FIRMS_TO_200, "2023", said), "period")).isEqualTo("2022年");
        assertThat(shown(topic(FIRMS_TO_200, "2023-Q3", said), "period")).isEqualTo("2023年1—9月");
        assertThat(shown(topic(FIRMS_TO_200, "2023-Q2", said), "period")).isEqualTo("2022年");
        assertThat(has(topic(FIRMS_TO_200, "2023", "2016..2020 90"), "level")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022 130,2023 170,better",
        "2022 150,2023 155,worse",
        "2022 140,2023 160,same",
        "2021 120,2022 140,no_news"
    })
    void comparesTheStateWithThatOfThePeriodBefore(String before, String now, String mark) {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2023", before, now);
        assertThat(List.of("better", "worse", "same", "no_news", "newly_known", "incomparable"))
                .filteredOn(each -> has(topic, each))
                .containsExactly(mark);
    }

    @Test
    void whatWasOrIsUnknownIsNotCompared() {
        assertThat(has(topic(FIRMS_TO_200, "2023", "2023 170"), "newly_known")).isTrue();
        assertThat(has(topic(FIRMS_TO_200, "2023"), "incomparable")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023,2022年", "2023-Q3,2023年第2季度", "2023-Q1,2022年第4季度", "2021..2023,2022年"})
    void namesThePeriodBefore(String period, String before) {
        assertThat(shown(topic(FIRMS_TO_200, period, "2022 130"), "before")).isEqualTo(before);
    }

    @Test
    void ofAQuarterNoUnfinishedYearIsFinal() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2025-Q3", "2024 180");
        assertThat(has(topic, "RUNNING")).isTrue();
        assertThat(has(topic, "stale")).isFalse();
        assertThat(has(topic(FIRMS_TO_200, "2025", "2024 180"), "ENDED_WITHOUT_FINAL"))
                .isTrue();
        assertThat(has(topic(FIRMS_TO_200, "2025", "2024 180"), "stale")).isTrue();
        assertThat(topic(FIRMS_TO_200, "2025", "2025 180").judgement().state()).isEqualTo(State.MISSED);
    }

    @Test
    void missingDataAreNamedWithWhoCouldSupplyThem() {
        IndicatorTopic topic = topic(FIRMS_TO_200, "2023");
        assertThat(shown(topic, "missing")).isEqualTo("2021—2023年的水平值");
        assertThat(shown(topic, "ask")).isEqualTo("局");
        assertThat(has(topic, "UNKNOWN")).isTrue();
        assertThat(topic.collected().topic().term("reading")).isEmpty();
    }

    @Test
    void readingsAreSaidInTheTermsOfTheTarget() {
        assertThat(shown(topic(THIRTY, "2022", "2021 5", "2022 7"), "reading")).isEqualTo("12家");
        assertThat(shown(topic(ENERGY, "2021", "2021 -3%"), "reading")).isEqualTo("3%");
        assertThat(shown(topic(EVERY_YEAR_5, "2023", "2023 7%"), "reading")).isEqualTo("7%");
        assertThat(shown(topic(FLOOR_500, "2023", "2023 890"), "reading")).isEqualTo("890亿元");
        assertThat(shown(topic(GROWTH_10, "2023", "2023 1400"), "reading")).isEqualTo("1400亿元");
        assertThat(has(topic(GROWTH_WITHOUT_BASE, "2021", "2021 12%"), "reading"))
                .isFalse();
    }

    @Test
    void endsOfPeriodsDecideWhichYearsHaveEnded() {
        assertThat(Indicator.lastEnded(Period.parse("2023-Q4").last())).isEqualTo(2023);
        assertThat(Indicator.lastEnded(Period.parse("2023-Q3").last())).isEqualTo(2022);
        assertThat(Indicator.endBefore(Period.parse("2021..2023"))).isEqualTo("2022-12-31");
        assertThat(topic(FIRMS_TO_200, "2023", "2023 150").level().map(Fact::shown))
                .isEqualTo(Optional.of("150"));
    }
}
