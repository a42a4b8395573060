package io.tuji.coding.web;

import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.Guess;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.Decision;
import io.tuji.coding.Decision.Withdrawn;
import io.tuji.coding.web.Belonging.Answer;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.coding.DecidingClause;
import io.tuji.engine.value.Truth;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Industries of firms, as programs read them. */
final class CodingJson {

    private CodingJson() {}

    record OverviewJson(
            long firms,
            long coded,

            @Described(zh = "按认定者：PERSON 人工，SOURCE 来源，CODER 模型", en = "by who decided")
            Map<Basis, Long> byBasis,

            @Described(zh = "按门类字母和大类代码；只定到门类的只计入门类", en = "by letter of section and by code of division")
            Map<String, Long> byIndustry,

            @Described(zh = "待核定的企业数，按原因", en = "firms that wait for a person, by why")
            Map<Why, Long> toReview,

            @Described(zh = "无从判断的企业数", en = "firms of which nobody could tell")
            long unknown,

            @Described(zh = "新增、尚未处理的企业数", en = "firms that have not been looked at yet")
            long waiting,

            @Described(zh = "把握不低于它才自动归类", en = "how sure the coder must be to decide alone")
            double precision,

            Optional<Instant> codedAt) {

        static OverviewJson of(Codings.Overview overview, double precision) {
            return new OverviewJson(
                    overview.all(),
                    overview.coded(),
                    overview.byBasis(),
                    overview.byIndustry(),
                    overview.toReview(),
                    overview.unknown(),
                    overview.waiting(),
                    precision,
                    overview.codedAt());
        }
    }

    record GuessJson(
            String code,
            String name,

            @Described(zh = "校准过的把握；来源给出的没有", en = "calibrated; none where a source states it")
            Optional<Double> confidence) {

        static GuessJson of(Guess guess) {
            return new GuessJson(guess.industry().code(), guess.industry().name(), guess.confidence());
        }
    }

    record BelongsJson(
            String id,
            String name,

            @Described(
                    zh = "UNKNOWN：代码太粗，或口径未定",
                    en = "UNKNOWN where the code is too coarse, or the district has not said what counts")
            Truth belongs) {

        static BelongsJson of(Answer answer) {
            return new BelongsJson(answer.id(), answer.name(), answer.answer());
        }
    }

    record IndustryJson(
            String company,
            State state,
            Optional<String> code,
            Optional<String> name,
            Optional<Basis> basis,
            Optional<Double> confidence,
            Optional<Why> why,

            @Described(zh = "shipped，或本区模型的编号", en = "shipped, or the code of an own coder")
            String model,

            List<GuessJson> candidates,

            @Described(
                    zh = "起作用的句子及其分量；place 为在经营范围或产品中的位置，-1 为名称",
                    en = "deciding clauses with their share; place is that in the text, -1 the name")
            List<DecidingClause> clauses,

            List<BelongsJson> clusters,
            List<BelongsJson> classifications) {

        static IndustryJson of(CompanyIndustry industry, List<DecidingClause> deciding, Belonging belonging) {
            Optional<IndustryCode> found = industry.found().map(Found::industry);
            return new IndustryJson(
                    industry.company().code(),
                    industry.state(),
                    found.map(IndustryCode::code),
                    found.map(IndustryCode::name),
                    industry.found().map(Found::basis),
                    industry.found().flatMap(Found::confidence),
                    industry.why(),
                    industry.model(),
                    industry.candidates().stream().map(GuessJson::of).toList(),
                    deciding,
                    found.map(belonging::clusters).orElse(List.of()).stream()
                            .map(BelongsJson::of)
                            .toList(),
                    found.map(belonging::classifications).orElse(List.of()).stream()
                            .map(BelongsJson::of)
                            .toList());
        }
    }

    record DecisionJson(
            long id,
            String number,
            String company,
            String code,
            String name,
            String reason,

            @Described(zh = "模型当时认为最可能的大类", en = "what the coder held likeliest then")
            Optional<String> coder,

            String decidedBy,
            Instant decidedAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.id().value(),
                    decision.id().code(),
                    decision.company().code(),
                    decision.industry().code(),
                    decision.industry().name(),
                    decision.reason(),
                    decision.coder().map(IndustryCode::code),
                    decision.by(),
                    decision.at(),
                    decision.withdrawn().map(Withdrawn::by),
                    decision.withdrawn().map(Withdrawn::at));
        }
    }
}
