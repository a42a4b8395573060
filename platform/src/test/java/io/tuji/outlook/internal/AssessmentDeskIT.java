package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.warning.Light;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What follows from the figures of one indicator. Every test is taken back. */
@PlatformTest
@Transactional
class AssessmentDeskIT {

    private static final String PLAN = "invented-plan";
    private static final String MEASURE = "invented_output";

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));

    private final int base = InventedIndicator.base();

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Warnings warnings;

    private InventedIndicator hopeless() {
        return new InventedIndicator(PLAN, 200).grownBy(0.03).say(Period.year(base + 1), 103);
    }

    private Outlook latest() {
        return outlooks.find(PLAN, MEASURE).orElseThrow();
    }

    private Warning open() {
        return warnings.open(PLAN, MEASURE).orElseThrow();
    }

    @Test
    void aTargetBeyondReachTurnsTheLightRedAndAsksWhoIsResponsible() {
        desk.assess(hopeless().stale());
        assertThat(latest().light()).isEqualTo(Light.RED);
        assertThat(latest().chance().orElseThrow().value()).isLessThan(0.05);
        assertThat(latest().years()).extracting(Outlook.Step::period).endsWith(Integer.toString(base + 5));
        assertThat(open().responsible()).isEqualTo("区统计局");
        assertThat(open().causes()).extracting(Warning.Cause::code).contains("CHANCE.WARNS", "REQUIRED_GROWTH.WARNS");
    }

    @Test
    void aTargetThatGrowthCarriesToIsGreenAndWarnsNobody() {
        desk.assess(new InventedIndicator(PLAN, 120)
                .grownBy(0.06)
                .say(Period.year(base + 1), 107)
                .stale());
        assertThat(latest().light()).isEqualTo(Light.GREEN);
        assertThat(warnings.open(PLAN, MEASURE)).isEmpty();
    }

    @Test
    void aTaskThatIsLateTurnsTheLightOfATargetThatWouldBeGreen() {
        InventedIndicator indicator =
                new InventedIndicator(PLAN, 120).grownBy(0.06).say(Period.year(base + 1), 107);
        desk.assess(indicator.lateBy(12).stale());
        assertThat(latest().light()).isEqualTo(Light.YELLOW);
        assertThat(open().causes()).containsExactly(Warning.Cause.of("TASK_LATE", "RW-000001", 12));
    }

    @Test
    void twoPointsGiveNoForecastAndSayHowManyAreNeeded() {
        desk.assess(
                new InventedIndicator(PLAN, 200).say(Period.year(base + 1), 103).stale());
        assertThat(latest().years()).isEmpty();
        assertThat(latest().chance()).isEmpty();
        assertThat(latest().light()).isEqualTo(Light.NONE);
        assertThat(latest().silence()).contains(Warning.Cause.of("FORECAST.TOO_FEW_VALUES", 2, 3));
    }

    @Test
    void aWarningIsClosedOnlyWhenTwoPeriodsInARowAreGreen() {
        InventedIndicator indicator = hopeless();
        desk.assess(indicator.stale());
        indicator.say(Period.year(base + 2), 190);
        desk.assess(indicator.stale());
        assertThat(latest().raw()).isEqualTo(Light.GREEN);
        assertThat(latest().light()).isEqualTo(Light.RED);
        Warning.Id first = open().id();
        indicator.say(Period.year(base + 3), 230);
        desk.assess(indicator.stale());
        assertThat(latest().light()).isEqualTo(Light.GREEN);
        assertThat(warnings.find(first).orElseThrow().closed()).isPresent();
        assertThat(outlooks.history(PLAN, MEASURE))
                .extracting(Outlook::light)
                .containsExactly(Light.RED, Light.RED, Light.GREEN);
    }

    @Test
    void thePresentYearIsCarriedOnFromItsMonthsByTheShareOfEarlierYears() {
        InventedIndicator indicator = new InventedIndicator(PLAN, 140).grownBy(0.05);
        for (int year = base - 3; year <= base; year++) {
            indicator.say(Period.yearToDate(year, 6), levelOf(indicator, year) * 0.5);
        }
        desk.assess(indicator.say(Period.yearToDate(base + 1, 6), 54).stale());
        Outlook.Present present = latest().present().orElseThrow();
        assertThat(present.step().expected()).isBetween(106.0, 110.0);
        assertThat(present.years()).isEqualTo(4);
        assertThat(latest().years().get(0).period()).isEqualTo(Integer.toString(base + 1));
        assertThat(latest().asOf().orElseThrow().period()).isEqualTo(base + 1 + "-YTD-06");
    }

    private static double levelOf(InventedIndicator indicator, int year) {
        return indicator.stale().standing().said().stream()
                .filter(said -> said.what().period().equals(Period.year(year)))
                .findFirst()
                .flatMap(said -> said.what().level())
                .orElseThrow()
                .amount()
                .doubleValue();
    }

    @Test
    void theFirstAnswerStopsTheClockAndAllAreKept() {
        desk.assess(hopeless().stale());
        warnings.answer(open().id(), "订单下滑，三季度恢复", ANALYST);
        warnings.answer(open().id(), "补充：两家龙头新线投产", ANALYST);
        assertThat(open().answers())
                .extracting(Warning.Answer::words)
                .hasSize(2)
                .first()
                .isEqualTo("订单下滑，三季度恢复");
        assertThat(open().clock().stoppedOn()).contains(open().answers().get(0).on());
    }

    @Test
    void refusesAnEmptyAnswerAndOneWithThePersonNumberOfSomebody() {
        desk.assess(hopeless().stale());
        assertThat(codes(warnings.answer(open().id(), "  ", ANALYST))).containsExactly("OUT-102");
        assertThat(codes(warnings.answer(open().id(), "联系人 11010519491231002X", ANALYST)))
                .containsExactly("OUT-104");
        assertThat(open().answers()).isEmpty();
    }

    private static List<String> codes(Warnings.Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
