package io.tuji.outlook.internal;

import io.tuji.audit.Actor;
import io.tuji.district.Indicator;
import io.tuji.district.Measure;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.Plan;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Baseline;
import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.warning.LateTask;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator of a plan that began two years ago and runs for three more, with figures as a test gives them. */
final class InventedIndicator {

    private static final Unit YI = Unit.get("亿元");
    private static final Name NAME = new Name("虚构产值", "Invented output");

    private final int base = base();
    private final String plan;
    private final BigDecimal target;
    private TargetKind kind = TargetKind.LEVEL_MIN;
    private final List<PlanObservation> said = new ArrayList<>();
    private final List<LateTask> late = new ArrayList<>();

    InventedIndicator(String plan, double target) {
        this.plan = plan;
        this.target = BigDecimal.valueOf(target);
    }

    /** The baseline year. */
    static int base() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 3;
    }

    /** With a target that is the sum of the plan's years. */
    InventedIndicator addingUp() {
        kind = TargetKind.CUMULATIVE_MIN;
        return this;
    }

    /** Ten years up to the baseline year, each a little different from so much growth. */
    InventedIndicator grownBy(double growth) {
        double level = 100;
        for (int year = base; year > base - 10; year--) {
            say(Period.year(year), level);
            level /= 1 + growth + (year % 2 == 0 ? 0.004 : -0.004);
        }
        return this;
    }

    InventedIndicator say(Period period, double level) {
        What what = new What(
                "invented_output",
                Optional.empty(),
                period,
                Optional.of(new Quantity(BigDecimal.valueOf(level), YI)),
                YI,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "测试",
                "");
        said.add(
                0,
                new PlanObservation(
                        Ref.of(said.size() + 1L),
                        1,
                        what,
                        Optional.empty(),
                        new Actor("li"),
                        Optional.empty(),
                        false,
                        "",
                        false));
        return this;
    }

    InventedIndicator lateBy(int days) {
        late.add(new LateTask("RW-000001", days));
        return this;
    }

    Stale stale() {
        Indicator indicator = new Indicator(
                plan,
                new Measure("invented_output", NAME, YI),
                kind,
                Known.of(new Baseline(base, new Quantity(BigDecimal.valueOf(100), YI))),
                Known.of(base + 5),
                new Quantity(target, YI),
                true,
                Truth.UNKNOWN,
                "区统计局",
                new Origin("plan-145", Optional.empty()));
        Aim aim = new Aim(
                indicator.kind(),
                YI,
                base + 1,
                indicator.baseline(),
                indicator.targetYear(),
                indicator.target(),
                Map.of(),
                indicator.binding(),
                List.of(indicator.ask()));
        List<Observed> observed = said.stream().map(PlanObservation::observed).toList();
        Standing standing = new Standing(indicator, aim, Judge.judge(aim, observed, base + 2), said);
        return new Stale(
                new Plan(plan, NAME, base + 1, base + 5, indicator.origin()), standing, late, "basis " + said.size());
    }
}
