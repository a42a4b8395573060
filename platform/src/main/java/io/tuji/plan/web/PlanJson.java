package io.tuji.plan.web;

import io.tuji.district.Plan;
import io.tuji.engine.plan.Gap;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.Required;
import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.plan.Board;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import io.tuji.web.Described;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans and figures for programs. */
final class PlanJson {

    private PlanJson() {}

    record PlanHead(String id, String zh, String en, int firstYear, int lastYear) {

        static PlanHead of(Plan plan) {
            return new PlanHead(plan.id(), plan.name().zh(), plan.name().en(), plan.firstYear(), plan.lastYear());
        }
    }

    record ReadingJson(
            int year,

            @Described(zh = "以目标所比较的口径计", en = "in the terms in which the target is compared")
            BigDecimal amount,

            Bound bound,
            Certainty certainty,

            @Described(zh = "累计所缺的年", en = "years that a sum lacks")
            List<Integer> absent) {

        static ReadingJson of(Reading reading) {
            return new ReadingJson(
                    reading.year(), reading.amount(), reading.bound(), reading.certainty(), reading.absent());
        }
    }

    record RequiredJson(
            BigDecimal amount,
            String unit,

            @Described(zh = "是否复合增长", en = "whether it compounds")
            boolean compounds,

            int years) {

        static RequiredJson of(Required required) {
            return new RequiredJson(
                    required.amount(), required.unit().symbol(), required.compounds(), required.years());
        }
    }

    record MissingJson(Gap.What what, List<Integer> years, List<String> ask) {

        static MissingJson of(Gap gap) {
            return new MissingJson(gap.what(), gap.years(), gap.ask());
        }
    }

    record StandingJson(
            String measure,
            String zh,
            String en,
            boolean headline,
            TargetKind kind,
            QuantityJson target,
            Optional<Integer> targetYear,
            State state,
            Stage stage,
            Optional<ReadingJson> reading,
            Optional<BigDecimal> path,

            @Described(zh = "偏离路径的比例，-0.08 为低 8%", en = "off the path as a fraction of it: -0.08 is 8 % below")
            Optional<BigDecimal> deviation,

            Optional<BigDecimal> completion,
            Optional<BigDecimal> timeShare,
            Optional<RequiredJson> required,
            List<MissingJson> missing) {

        static StandingJson of(Standing standing) {
            Judgement judged = standing.judgement();
            return new StandingJson(
                    standing.indicator().id(),
                    standing.indicator().measure().name().zh(),
                    standing.indicator().measure().name().en(),
                    standing.indicator().headline(),
                    standing.indicator().kind(),
                    QuantityJson.of(standing.indicator().target()),
                    standing.indicator().targetYear().find(),
                    judged.state(),
                    judged.stage(),
                    judged.reading().map(ReadingJson::of),
                    judged.path(),
                    judged.deviation(),
                    judged.completion(),
                    judged.timeShare(),
                    judged.required().map(RequiredJson::of),
                    judged.gaps().stream().map(MissingJson::of).toList());
        }
    }

    record BoardJson(PlanHead plan, List<StandingJson> indicators) {

        static BoardJson of(Board board) {
            return new BoardJson(
                    PlanHead.of(board.plan()),
                    board.standings().stream().map(StandingJson::of).toList());
        }
    }

    record StatedGrowth(BigDecimal percent, String over) {

        static StatedGrowth of(Observed.Growth growth) {
            return new StatedGrowth(growth.percent(), growth.over().toString());
        }
    }

    record FigureVersion(
            @Described(zh = "编号；区情包里的以 pack: 开头", en = "its number; one of the pack begins with pack:")
            String ref,

            int version,
            String measure,

            @Described(
                    zh = "街镇代码，或片区、集群的编号；无则为全区",
                    en = "code of a subdistrict, or id of an area or cluster; absent for the whole district")
            Optional<String> area,

            String period,
            Optional<QuantityJson> quantity,
            Optional<StatedGrowth> growth,
            Certainty certainty,
            Bound bound,
            Optional<PriceBasis> basis,
            Optional<Grade> grade,
            Optional<LocalDate> asOf,
            String saidBy,
            String note,
            boolean withdrawn,
            Optional<String> reason,
            Optional<Instant> recordedAt,
            String recordedBy) {

        static FigureVersion of(PlanObservation said) {
            PlanObservation.What what = said.what();
            return new FigureVersion(
                    said.ref().text(),
                    said.version(),
                    what.measure(),
                    what.area(),
                    what.period().toString(),
                    what.level().map(QuantityJson::of),
                    what.growth().map(StatedGrowth::of),
                    what.certainty(),
                    what.bound(),
                    what.basis(),
                    what.grade(),
                    what.vintage(),
                    what.saidBy(),
                    what.note(),
                    said.withdrawn(),
                    Optional.of(said.reason()).filter(reason -> !reason.isEmpty()),
                    said.recordedAt(),
                    said.recordedBy().name());
        }
    }
}
