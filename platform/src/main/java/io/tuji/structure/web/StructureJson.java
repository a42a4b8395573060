package io.tuji.structure.web;

import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.engine.chain.relatedness.Obstacle;
import io.tuji.structure.Level;
import io.tuji.structure.internal.AreaRow;
import io.tuji.structure.internal.IndustryRow;
import io.tuji.structure.internal.KeptTable;
import io.tuji.web.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Structure as programs get it. */
final class StructureJson {

    private StructureJson() {}

    /** A number, or what stands in its way. */
    record MeasuredJson(
            Optional<Double> value,

            @Described(zh = "没有数值时的原因", en = "why there is no value")
            Optional<Obstacle> obstacle) {

        static MeasuredJson of(Measured measured) {
            return new MeasuredJson(
                    measured.value().isPresent() ? Optional.of(measured.value().getAsDouble()) : Optional.empty(),
                    measured.obstacle());
        }
    }

    record TableJson(
            @Described(zh = "编号，用于 table 参数", en = "number, for the parameter table")
            String table,

            String name,
            String source,

            @Described(zh = "统计的是什么、什么单位", en = "what is counted, and in which unit")
            String measure,

            LocalDate asOf,

            @Described(zh = "早期数值的日期", en = "day of the earlier values")
            Optional<LocalDate> earlierOn,

            int areas,
            int industries) {

        static TableJson of(KeptTable table) {
            return new TableJson(
                    table.key(),
                    table.about().name(),
                    table.about().source(),
                    table.about().measure(),
                    table.about().asOf(),
                    table.about().earlierOn(),
                    table.areas(),
                    table.industries());
        }
    }

    record IndustryJson(
            @Described(zh = "GB/T 4754 代码，或表中写法", en = "code of GB/T 4754, or as the table says it")
            String industry,

            String name,

            @Described(zh = "本区域的数值", en = "what the area has")
            double local,

            @Described(zh = "全部区域的数值", en = "what all areas have")
            double whole,

            @Described(zh = "区位熵是否达到 1", en = "whether the location quotient comes to 1")
            boolean specialised,

            MeasuredJson locationQuotient,
            MeasuredJson density,
            MeasuredJson complexity,

            @Described(zh = "机会增益", en = "opportunity gain") MeasuredJson gain,

            Optional<GrowthJson> growth) {

        static IndustryJson of(IndustryRow row, String name) {
            return new IndustryJson(
                    row.industry(),
                    name,
                    row.local(),
                    row.whole(),
                    row.specialised(),
                    MeasuredJson.of(row.quotient()),
                    MeasuredJson.of(row.density()),
                    MeasuredJson.of(row.complexity()),
                    MeasuredJson.of(row.gain()),
                    row.change()
                            .map(change -> new GrowthJson(
                                    change.change(),
                                    change.nationalPart(),
                                    change.mixPart(),
                                    change.competitivePart())));
        }
    }

    /** A change apart; the three parts add up to it. */
    record GrowthJson(double change, double nationalPart, double mixPart, double competitivePart) {}

    record AreaJson(
            String area,
            String name,
            double total,
            MeasuredJson diversity,
            MeasuredJson complexity,
            MeasuredJson outlook,

            @Described(zh = "与全部区域结构的差异，0 到 2", en = "how unlike all areas its structure is, 0 to 2")
            Optional<Double> krugman,

            Optional<GrowthJson> growth) {

        static AreaJson of(AreaRow row, String name) {
            return new AreaJson(
                    row.area(),
                    name,
                    row.total(),
                    MeasuredJson.of(row.diversity()),
                    MeasuredJson.of(row.complexity()),
                    MeasuredJson.of(row.outlook()),
                    row.krugman(),
                    row.growth()
                            .map(growth -> new GrowthJson(
                                    growth.change(),
                                    growth.nationalPart(),
                                    growth.mixPart(),
                                    growth.competitivePart())));
        }
    }

    /**
     * The areas of a table.
     *
     * @param level as it was read
     */
    record AreasJson(
            String table,
            Level level,
            LocalDate asOf,

            @Described(zh = "街镇不明的企业", en = "firms whose subdistrict is not known")
            long unplaced,

            @Described(zh = "行业不明的企业", en = "firms without an industry")
            long uncoded,

            @Described(zh = "行业比所选层级粗的企业", en = "firms whose industry is told less finely")
            long coarse,

            List<AreaJson> areas) {

        AreasJson {
            areas = List.copyOf(areas);
        }
    }
}
