package io.tuji.engine.plan.warning;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judge;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.chance.Chance;
import io.tuji.engine.plan.chance.ChanceModel;
import io.tuji.engine.plan.chance.Chances;
import io.tuji.engine.plan.chance.YearlyHistory;
import io.tuji.engine.plan.progress.Progress;
import java.util.List;

/**
 * All that can be calculated of an indicator at one time: the mechanical judgement, every measure of progress, the chance and the warning.
 * What a person makes of it is an {@link Appraisal}.
 */
public record Assessment(Judgement judgement, Progress progress, Chance chance, Warning warning) {

    /**
     * What an indicator is assessed with.
     *
     * @param lastEnded the last year that has ended
     * @param late the tasks of the indicator that are late
     * @param earlier what the rules found in each earlier period, the earliest first
     */
    public record Setting(int lastEnded, ChanceModel model, Limits limits, List<LateTask> late, List<Light> earlier) {

        public Setting {
            late = List.copyOf(late);
            earlier = List.copyOf(earlier);
        }
    }

    public static Assessment of(Aim aim, List<Observed> said, Setting setting) {
        Judgement judgement = Judge.judge(aim, said, setting.lastEnded());
        Progress progress = Progress.of(aim, judgement);
        Chance chance = Chances.of(aim, said, setting.model());
        List<Reason> reasons = new Rules(setting.limits())
                .of(judgement, progress, chance, YearlyHistory.of(aim, said).map(OwnGrowth::new), setting.late());
        return new Assessment(judgement, progress, chance, Warning.of(reasons, setting.earlier()));
    }
}
