package io.tuji.district.internal;

import io.tuji.district.internal.References.Family;
import io.tuji.engine.plan.task.LightRules;
import io.tuji.engine.plan.task.ScoreRules;
import io.tuji.engine.plan.task.TaskRules;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads task-rules.yaml; what it leaves out stays as in {@link TaskRules#STANDARD}. */
final class TaskRulesReader {

    static final String FILE = "task-rules.yaml";

    private TaskRulesReader() {}

    static Optional<TaskRules> read(YamlMap map) {
        Optional<String> source = Optional.of(map.reference("source", Family.SOURCE));
        TaskRules standard = TaskRules.STANDARD;
        BigDecimal day = number(map, "report_day", BigDecimal.valueOf(standard.reportDays()));
        BigDecimal early = number(map, "early", standard.lights().early());
        BigDecimal onTime = number(map, "on_time", standard.lights().onTime());
        BigDecimal bonusFrom = number(map, "bonus_from", standard.scores().bonusFrom());
        BigDecimal bonusShare = number(map, "bonus_share", standard.scores().bonusShare());
        BigDecimal bonusMost = number(map, "bonus_most", standard.scores().bonusMost());
        BigDecimal perLate = number(map, "per_late_report", standard.scores().perLateReport());
        BigDecimal deductionMost =
                number(map, "deduction_most", standard.scores().deductionMost());
        try {
            return map.make(() -> new TaskRules(
                    source,
                    day.intValueExact(),
                    new LightRules(early, onTime),
                    new ScoreRules(bonusFrom, bonusShare, bonusMost, perLate, deductionMost)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            map.report(PackProblem.RULES_CONTRADICT, map.place());
            return Optional.empty();
        }
    }

    private static BigDecimal number(YamlMap map, String key, BigDecimal standard) {
        return map.find(key).isPresent() ? map.number(key) : standard;
    }
}
