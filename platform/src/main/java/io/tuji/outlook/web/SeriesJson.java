package io.tuji.outlook.web;

import io.tuji.engine.series.SeasonalAdjustment;
import io.tuji.engine.series.SeriesModel;
import io.tuji.outlook.internal.SeriesStudy;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;

/** The months or quarters of an indicator, with and without their season, for programs. */
record SeriesJson(
        @Described(zh = "MONTHLY 或 QUARTERLY", en = "MONTHLY or QUARTERLY")
        String frequency,

        @Described(zh = "为什么没有季节调整", en = "why the season is not taken out")
        Optional<String> why,

        @Described(zh = "X-13 模型的阶数", en = "orders of the model of X-13")
        Optional<String> orders,

        @Described(zh = "X-11 的 Q 统计量，大于 1 调整不可靠", en = "the Q statistic of X-11; above 1 the adjustment is poor")
        Optional<Double> quality,

        List<ValueJson> values) {

    record ValueJson(
            String period,
            double value,

            @Described(
                    zh = "STATED 来源给出，DIFFERENCE 累计相减，SUM 各部分之和，SPLIT 合并月按天拆分",
                    en =
                            "STATED by a source, DIFFERENCE of cumulative figures, SUM of parts, SPLIT of merged months by days")
            String way,

            @Described(zh = "季节调整后的值", en = "the value without season")
            Optional<Double> adjusted,

            @Described(zh = "比上年同期，0.05 是 5%", en = "on the same period of the year before; 0.05 is 5 %")
            Optional<Double> growth,

            @Described(zh = "模型不能解释时的类型", en = "its kind where the model does not explain the value")
            Optional<String> outlier,

            @Described(zh = "离群值的 t 值", en = "t of the outlier")
            Optional<Double> t,

            @Described(zh = "原值的 z 分数", en = "z score of the raw value")
            double z,

            @Described(zh = "原值的修正 z 分数", en = "modified z score of the raw value")
            double modifiedZ) {

        static ValueJson of(SeriesStudy.Row row) {
            return new ValueJson(
                    row.period().toString(),
                    row.value(),
                    row.way().name(),
                    row.adjusted(),
                    row.growth(),
                    row.outlier().map(found -> found.kind().name()),
                    row.outlier().map(found -> found.t()),
                    row.z(),
                    row.modifiedZ());
        }
    }

    static SeriesJson of(SeriesStudy study) {
        return new SeriesJson(
                study.frequency().name(),
                study.why().map(Enum::name),
                study.adjustment().map(SeasonalAdjustment::model).map(SeriesModel::orders),
                study.adjustment().map(SeasonalAdjustment::quality),
                study.rows().stream().map(ValueJson::of).toList());
    }
}
