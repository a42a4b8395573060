package io.tuji.promotion.web;

import io.tuji.calendar.WorkClock.State;
import io.tuji.district.PromotionRules;
import io.tuji.engine.value.Known;
import io.tuji.promotion.internal.RuleTrial.Effect;
import io.tuji.promotion.internal.RuleTrial.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what changed rules would do, with the names that they give; templates call it {@code @trialWords}. */
@Component("trialWords")
public class TrialWords {

    private final ProjectWords words;

    TrialWords(ProjectWords words) {
        this.words = words;
    }

    public String effect(Effect effect) {
        return words.say("project.trial.effect." + effect);
    }

    public String stage(String id, PromotionRules rules) {
        return Optional.ofNullable(rules.stageNames().get(id)).map(words::name).orElseGet(() -> words.stage(id));
    }

    /** What would be missing, or no longer is; of a clock its light before and after. */
    public String what(Row row, PromotionRules rules) {
        if (row.effect() == Effect.LIGHT) {
            return words.say(
                    "project.trial.light",
                    light(row.lights().get(0)),
                    light(row.lights().get(1)));
        }
        return row.missing().stream()
                .map(missing -> want(missing.key(), rules))
                .collect(Collectors.joining(words.say("project.join")));
    }

    String want(String key, PromotionRules rules) {
        return rules.findField(key).map(field -> words.name(field.name())).orElseGet(() -> words.want(key));
    }

    private String light(Known<State> state) {
        return words.say("project.light." + state.find().map(State::name).orElse("UNKNOWN"));
    }

    List<String> head() {
        return List.of(
                words.say("project.trial.effect"),
                words.say("project.column.code"),
                words.say("project.column.name"),
                words.say("project.column.firm"),
                words.say("project.column.owner"),
                words.say("project.column.stage"),
                words.say("project.trial.gate"),
                words.say("project.trial.what"));
    }

    List<String> line(Row row, PromotionRules rules) {
        return List.of(
                effect(row.effect()),
                row.project().code().toString(),
                row.project().name(),
                words.firm(row.project()),
                row.project().owner().name(),
                words.stage(row.project().spot().stage()),
                stage(row.stage(), rules),
                what(row, rules));
    }
}
