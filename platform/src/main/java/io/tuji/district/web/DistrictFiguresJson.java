package io.tuji.district.web;

import io.tuji.district.Indicator;
import io.tuji.district.Measure;
import io.tuji.district.Name;
import io.tuji.district.Observation;
import io.tuji.district.YearTask;
import io.tuji.district.web.DistrictJson.OriginJson;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Truth;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.util.Optional;

/** What is measured, wanted and said in figures: measures, indicators, observations, yearly tasks. */
final class DistrictFiguresJson {

    private DistrictFiguresJson() {}

    record MeasureJson(String id, Name name, String unit) {

        static MeasureJson of(Measure measure) {
            return new MeasureJson(measure.id(), measure.name(), measure.unit().symbol());
        }
    }

    record BaselineJson(int year, QuantityJson quantity) {}

    record IndicatorJson(
            @Described(zh = "所属规划", en = "the plan that wants it")
            String plan,

            String id,
            Name name,
            String unit,
            TargetKind kind,
            KnownJson<BaselineJson> baseline,
            KnownJson<Integer> targetYear,
            QuantityJson target,

            @Described(zh = "是否列入规划指标表", en = "whether the plan’s own table lists it")
            boolean headline,

            @Described(zh = "是否约束性", en = "whether it binds")
            Truth binding,

            @Described(zh = "缺数时可询谁", en = "who could supply a missing figure")
            String ask,

            OriginJson origin) {

        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(
                    indicator.plan(),
                    indicator.id(),
                    indicator.measure().name(),
                    indicator.measure().unit().symbol(),
                    indicator.kind(),
                    KnownJson.of(indicator.baseline(), b -> new BaselineJson(b.year(), QuantityJson.of(b.quantity()))),
                    KnownJson.of(indicator.targetYear()),
                    QuantityJson.of(indicator.target()),
                    indicator.headline(),
                    indicator.binding(),
                    indicator.ask(),
                    OriginJson.of(indicator.origin()));
        }
    }

    record GrowthJson(BigDecimal percent, String over) {}

    record ObservationJson(
            String measure,
            String label,
            String period,
            KnownJson<QuantityJson> quantity,
            String unit,
            Optional<GrowthJson> growth,
            Certainty certainty,
            Bound bound,
            OriginJson origin,

            @Described(zh = "数据包文件中的行", en = "line of the pack’s file")
            int row) {

        static ObservationJson of(Observation said) {
            return new ObservationJson(
                    said.measure(),
                    said.label(),
                    said.period().toString(),
                    KnownJson.of(said.quantity(), QuantityJson::of),
                    said.unit().symbol(),
                    said.growth().map(g -> new GrowthJson(g.percent(), g.over().toString())),
                    said.certainty(),
                    said.bound(),
                    OriginJson.of(said.origin()),
                    said.row());
        }
    }

    record TaskJson(
            int year, String id, Name name, QuantityJson quantity, Bound bound, String field, OriginJson origin) {

        static TaskJson of(YearTask task) {
            return new TaskJson(
                    task.year(),
                    task.id(),
                    task.name(),
                    QuantityJson.of(task.quantity()),
                    task.bound(),
                    task.field(),
                    OriginJson.of(task.origin()));
        }
    }
}
