package io.tuji.engine.plan.warning;

import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.chance.Chance;
import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Measure;
import io.tuji.engine.plan.progress.Measure.Kind;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.progress.Progress;
import io.tuji.engine.plan.warning.Reason.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each rule of early warning finds in one period. */
final class Rules {

    private final Limits limits;
    private final List<Reason> reasons = new ArrayList<>();

    Rules(Limits limits) {
        this.limits = limits;
    }

    /** The gravest first; rules that cannot speak last. */
    List<Reason> of(
            Judgement judgement, Progress progress, Chance chance, Optional<OwnGrowth> growth, List<LateTask> late) {
        if (judgement.stage() != Stage.RUNNING) {
            return List.of(Reason.found(Rule.ENDED, Light.NONE, 0, 0));
        }
        if (judgement.state() == State.REACHED) {
            reasons.add(Reason.found(Rule.REACHED, Light.GREEN, 0, 0));
        } else {
            required(progress, growth);
        }
        chance(chance);
        late.forEach(this::late);
        reasons.sort(Comparator.comparing(Reason::light).reversed());
        return reasons;
    }

    private void chance(Chance chance) {
        if (chance.probability().isEmpty()) {
            reasons.add(Reason.silent(Rule.CHANCE, chance.obstacle().orElseThrow(), chance.have(), chance.need()));
            return;
        }
        double found = chance.probability().getAsDouble();
        if (found < limits.redBelow()) {
            reasons.add(Reason.found(Rule.CHANCE, Light.RED, found, limits.redBelow()));
        } else {
            Light light = found < limits.yellowBelow() ? Light.YELLOW : Light.GREEN;
            reasons.add(Reason.found(Rule.CHANCE, light, found, limits.yellowBelow()));
        }
    }

    private void required(Progress progress, Optional<OwnGrowth> growth) {
        Measure required = progress.measure(Kind.REQUIRED_GROWTH);
        if (required.value().isEmpty()) {
            reasons.add(Reason.silent(Rule.REQUIRED_GROWTH, required.obstacle().orElseThrow(), 0, 0));
            return;
        }
        Direction direction = progress.track().direction();
        OptionalDouble limit = growth.map(own -> direction == Direction.MORE ? own.high() : own.low())
                .orElse(OptionalDouble.empty());
        if (limit.isEmpty()) {
            int have = growth.map(OwnGrowth::count).orElse(0);
            reasons.add(Reason.silent(Rule.REQUIRED_GROWTH, Obstacle.TOO_FEW_YEARS, have, OwnGrowth.LEAST_RATES));
            return;
        }
        double found = required.value().getAsDouble();
        boolean isBeyond = direction.sign() * (found - limit.getAsDouble()) > 0;
        Light light = isBeyond ? limits.beyondOwnPast() : Light.GREEN;
        reasons.add(Reason.found(Rule.REQUIRED_GROWTH, light, found, limit.getAsDouble()));
    }

    private void late(LateTask task) {
        boolean isRed = task.days() >= limits.redFromDays();
        reasons.add(Reason.late(isRed ? Light.RED : Light.YELLOW, task, isRed ? limits.redFromDays() : 1));
    }
}
