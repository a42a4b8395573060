package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.calendar.WorkClock.State;
import io.tuji.district.PromotionRules;
import io.tuji.promotion.internal.RuleTrial;
import io.tuji.promotion.internal.RuleTrial.Effect;
import io.tuji.promotion.internal.RuleTrial.Row;
import io.tuji.promotion.internal.RuleTrial.Trial;
import io.tuji.promotion.web.ProjectJson.MissingJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.Described;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of promotion, and changed ones on trial. */
@RestController
@RequestMapping(ApiPath.V1 + "/promotion-rules")
@Requires(module = "promotion.override", act = Act.CHANGE)
class RuleTrialApi {

    record RulesJson(
            @Described(zh = "promotion.yaml 的全文", en = "the whole of promotion.yaml")
            String text) {

        RulesJson {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    record TrialJson(
            @Described(
                    zh = "文件的错误，各有行号；有错则不试",
                    en = "faults of the file, each with its line; while there is any, nothing is tried")
            List<ApiProblem.Item> faults,

            @Described(zh = "试了多少个推进中的项目", en = "so many projects on their way were tried")
            long tried,

            @Described(
                    zh = "GONE 阶段没有了；HELD_HERE、HELD_NEXT 现在通过、以后不通过（本阶段、下一步）；FREE_HERE、FREE_NEXT 相反；LIGHT 计时变色",
                    en =
                            "GONE the stage is gone; HELD_HERE, HELD_NEXT passes now and no longer would (own stage, next one); FREE_HERE, FREE_NEXT the reverse; LIGHT another light")
            Map<Effect, Long> counts,

            List<EffectJson> effects) {}

    record EffectJson(
            Effect effect,
            String code,
            String name,
            String owner,

            @Described(zh = "哪个阶段的关口或计时", en = "whose gate or clock it is")
            String stage,

            @Described(zh = "会缺什么；放开的是不再缺什么", en = "what would be missing; of a gate that opens, what was")
            List<MissingJson> missing,

            @Described(zh = "计时现在的灯", en = "the light now, of a clock")
            Optional<State> before,

            @Described(zh = "计时以后的灯", en = "the light it would show")
            Optional<State> after) {}

    private final RuleTrial trial;
    private final TrialWords words;
    private final ApiProblems problems;

    RuleTrialApi(RuleTrial trial, TrialWords words, ApiProblems problems) {
        this.trial = trial;
        this.words = words;
        this.problems = problems;
    }

    @GetMapping
    @Described(zh = "生效的招商规则", en = "The rules of promotion in force")
    RulesJson show() {
        return new RulesJson(trial.inForce());
    }

    @PostMapping("/trial")
    @Described(zh = "试一份改过的规则：对在手项目的影响；什么都不保存", en = "Try changed rules on the projects in hand; nothing is kept")
    TrialJson tried(@RequestBody RulesJson sent, Visitor visitor) {
        Trial done = trial.of(sent.text(), visitor);
        return new TrialJson(
                problems.items(done.problems()),
                done.tried(),
                done.counts(),
                done.rows().stream()
                        .map(row -> json(row, done.rules().orElseThrow()))
                        .toList());
    }

    private EffectJson json(Row row, PromotionRules rules) {
        return new EffectJson(
                row.effect(),
                row.project().code().toString(),
                row.project().name(),
                row.project().owner().login(),
                row.stage(),
                row.missing().stream()
                        .map(missing -> ProjectJson.missing(missing, words.want(missing.key(), rules)))
                        .toList(),
                row.lights().stream()
                        .limit(1)
                        .flatMap(light -> light.find().stream())
                        .findFirst(),
                row.lights().stream()
                        .skip(1)
                        .flatMap(light -> light.find().stream())
                        .findFirst());
    }
}
