package io.tuji.brief.web;

import io.tuji.brief.AreaBrief;
import io.tuji.brief.IndicatorBrief;
import io.tuji.brief.LightChange;
import io.tuji.brief.PlanBrief;
import io.tuji.brief.YearChange;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Warning;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import io.tuji.task.TaskState;
import io.tuji.web.Described;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Briefs for programs. */
final class BriefJson {

    private BriefJson() {}

    record WarningJson(String code, String measure, Light light, String responsible) {

        static WarningJson of(Warning warning) {
            return new WarningJson(warning.id().code(), warning.measure(), warning.light(), warning.responsible());
        }
    }

    record LateJson(String code, String name, TaskLight light) {

        static LateJson of(TaskState state) {
            return new LateJson(state.task().id().code(), state.task().name(), state.light());
        }
    }

    record StandingJson(
            String measure,
            State state,
            Optional<Integer> year,
            Optional<BigDecimal> actual,
            Optional<BigDecimal> path,

            @Described(zh = "偏离路径的比例", en = "from the path, as a fraction of it")
            Optional<BigDecimal> deviation) {

        static StandingJson of(Standing standing) {
            Judgement judged = standing.judgement();
            return new StandingJson(
                    standing.indicator().id(),
                    judged.state(),
                    judged.reading().map(reading -> reading.year()),
                    judged.reading().map(reading -> reading.amount()),
                    judged.path(),
                    judged.deviation());
        }
    }

    record Indicator(
            String plan,
            String measure,

            @Described(zh = "标题里的判断", en = "the judgement that heads the page")
            String judgement,

            @Described(zh = "含不公开的数据时缺", en = "absent where a figure must not be published")
            Optional<StandingJson> standing,

            @Described(zh = "不公开的数据有几条", en = "how many figures must not be published")
            int heldBack,

            @Described(zh = "所依据而未审定的数据", en = "figures that it rests on and nobody has approved")
            List<String> unapproved,

            @Described(zh = "比上年：比例、百分点或增加量", en = "against the year before: a fraction, points or what was added")
            Optional<BigDecimal> change,

            Optional<YearChange.Kind> changeKind,
            Optional<Double> chance,
            Optional<WarningJson> warning,
            List<LateJson> late,
            List<String> sources) {

        static Indicator of(IndicatorBrief brief, BriefWords words) {
            return new Indicator(
                    brief.plan().id(),
                    brief.indicator().id(),
                    words.heading(brief),
                    brief.standing().map(StandingJson::of),
                    brief.heldBack(),
                    brief.unapproved().stream().map(PlanObservation.Ref::text).toList(),
                    brief.change().map(YearChange::amount),
                    brief.change().map(YearChange::kind),
                    brief.outlook().flatMap(Outlook::chance).map(Outlook.Chance::value),
                    brief.warning().map(WarningJson::of),
                    brief.late().stream().map(LateJson::of).toList(),
                    brief.sources());
        }
    }

    record Plan(
            String plan,
            String judgement,
            List<StandingJson> standings,

            @Described(zh = "因含不公开数据而不列入的指标数", en = "indicators left out because a figure must not be published")
            int heldIndicators,

            int heldBack,

            @Described(zh = "依据未审定数据的指标数", en = "indicators that rest on figures nobody has approved")
            int unapproved,

            @Described(zh = "时间过了多少", en = "share of the days of the plan that have gone")
            BigDecimal timeShare,

            List<LightChange> changes,
            List<WarningJson> warnings,
            List<LateJson> late,
            List<PlanBrief.Lack> lacks,
            List<String> sources) {

        static Plan of(PlanBrief brief, BriefWords words) {
            return new Plan(
                    brief.plan().id(),
                    words.heading(brief),
                    brief.standings().stream().map(StandingJson::of).toList(),
                    brief.heldIndicators(),
                    brief.heldBack(),
                    brief.unapproved(),
                    brief.timeShare(),
                    brief.changes(),
                    brief.warnings().stream().map(WarningJson::of).toList(),
                    brief.late().stream().map(LateJson::of).toList(),
                    brief.lacks(),
                    brief.sources());
        }
    }

    record FigureJson(
            String ref,
            String measure,
            String period,
            Optional<QuantityJson> level,
            Optional<Integer> rank,
            int of,

            @Described(zh = "比上年同期，比例", en = "on the same period of the year before, as a fraction")
            Optional<BigDecimal> growth) {

        static FigureJson of(AreaBrief.Figure figure) {
            PlanObservation.What what = figure.said().what();
            return new FigureJson(
                    figure.said().ref().text(),
                    what.measure(),
                    what.period().toString(),
                    what.level().map(QuantityJson::of),
                    figure.rank(),
                    figure.of(),
                    figure.growth());
        }
    }

    record AreaTaskJson(
            String code,
            String name,

            @Described(zh = "没有已结束的月份时缺", en = "absent while no month has ended")
            Optional<TaskLight> light) {

        static AreaTaskJson of(AreaBrief.AreaTask task) {
            return new AreaTaskJson(
                    task.task().id().code(), task.task().name(), task.standing().map(RowStanding::light));
        }
    }

    record Area(
            String part,
            String judgement,

            @Described(zh = "只有街镇有", en = "of subdistricts alone")
            Optional<AreaBrief.Firms> firms,

            List<FigureJson> figures,
            List<AreaTaskJson> tasks,

            @Described(zh = "同类区域有而这里没有数的", en = "measures that are known of parts beside it")
            List<String> lacking,

            int heldBack,
            int unapproved,
            List<String> sources) {

        static Area of(AreaBrief brief, BriefWords words) {
            return new Area(
                    brief.part(),
                    words.heading(brief),
                    brief.firms(),
                    brief.figures().stream().map(FigureJson::of).toList(),
                    brief.tasks().stream().map(AreaTaskJson::of).toList(),
                    brief.lacking(),
                    brief.heldBack(),
                    brief.unapproved(),
                    brief.sources());
        }
    }
}
