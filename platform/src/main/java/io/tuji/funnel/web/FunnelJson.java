package io.tuji.funnel.web;

import io.tuji.district.PromotionRules.Leaving;
import io.tuji.funnel.internal.Cohorts;
import io.tuji.funnel.internal.FunnelReport;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.FunnelReport.Step;
import io.tuji.funnel.internal.MonthBulletin;
import io.tuji.funnel.internal.ProjectRow;
import io.tuji.funnel.internal.SlipRow;
import io.tuji.funnel.internal.StuckRow;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports as programs read them. */
final class FunnelJson {

    private FunnelJson() {}

    record ReportJson(
            @Described(zh = "截至这一天晚上", en = "as of the evening of this day")
            LocalDate on,

            @Described(
                    zh = "线索；看不到线索或按战区、街道筛选时没有",
                    en = "leads; none for who may not see them, or under a zone or street")
            Optional<LeadsJson> leads,

            List<PartJson> pipelines) {

        static ReportJson of(FunnelReport report) {
            return new ReportJson(
                    report.question().on(),
                    report.leads().map(leads -> new LeadsJson(leads.raised(), leads.turned())),
                    report.parts().stream().map(PartJson::of).toList());
        }
    }

    record LeadsJson(
            long raised,

            @Described(zh = "其中已建项目的", en = "those of which a project was made")
            long turned) {}

    record PartJson(String pipeline, long entered, List<StepJson> stages, List<ExitJson> exits) {

        static PartJson of(Part part) {
            return new PartJson(
                    part.pipeline(),
                    part.entered(),
                    part.steps().stream().map(StepJson::of).toList(),
                    part.exits().stream()
                            .map(exit -> new ExitJson(exit.leaving(), exit.reason(), exit.count()))
                            .toList());
        }
    }

    record StepJson(
            String stage,

            @Described(zh = "到过该阶段或更后阶段的", en = "had come to the stage or one behind it")
            long reached,

            @Described(zh = "其中到下一阶段的比例", en = "the fraction of them that had come to the next")
            Optional<BigDecimal> conversion,

            @Described(zh = "正在该阶段的", en = "on their way at the stage")
            long standing,

            @Described(zh = "在该阶段离开的", en = "off their way, having stood here last")
            long left,

            @Described(zh = "已结束的停留次数", en = "stays that had ended")
            long stays,

            @Described(zh = "停留的中位数（日历天，含暂缓）", en = "median stay in calendar days, days off the way included")
            Optional<Integer> medianDays,

            @Described(zh = "九成停留不超过的天数", en = "nine of ten stays were not longer")
            Optional<Integer> ninetiethDays) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.stage(),
                    step.reached(),
                    step.conversion(),
                    step.standing(),
                    step.left(),
                    step.stays().count(),
                    step.stays().median(),
                    step.stays().ninetieth());
        }
    }

    record ExitJson(Leaving leaving, String reason, long count) {}

    record RowJson(
            String code,
            String name,
            String firm,
            String pipeline,
            String stage,
            String state,
            String reason,
            String zone,
            String owner,
            LocalDate entered,

            @Described(zh = "最近一步的日期", en = "the day of the last step")
            LocalDate since) {

        static RowJson of(ProjectRow row) {
            return new RowJson(
                    row.code(),
                    row.name(),
                    row.firm(),
                    row.pipeline(),
                    row.stage(),
                    row.state(),
                    row.reason(),
                    row.zone(),
                    row.owner(),
                    row.entered(),
                    row.since());
        }
    }

    record StuckJson(
            String code,
            String name,
            String firm,
            String stage,
            String zone,
            String owner,

            @Described(
                    zh = "最重的原因：堵点的根因，或 DUE 阶段到期、RED 阶段转红、STEP 下一步逾期",
                    en =
                            "the worst cause: the root of a blocker, or DUE stage overdue, RED stage red, STEP next step late")
            String cause,

            @Described(zh = "为什么，按请求的语言", en = "why, in the language of the request")
            String why,

            @Described(
                    zh = "在该阶段的工作日，不含暂停；年历未装时没有",
                    en = "working days at the stage without pauses; none where a calendar is not loaded")
            Optional<Integer> days,

            @Described(zh = "下一步逾期的日历天", en = "calendar days by which the next step is late")
            int late) {

        static StuckJson of(StuckRow row, String why) {
            return new StuckJson(
                    row.code(),
                    row.name(),
                    row.firm(),
                    row.stage(),
                    row.zone(),
                    row.owner(),
                    row.cause().id(),
                    why,
                    row.days(),
                    row.late());
        }
    }

    record SlipJson(
            String code,
            String name,
            String firm,

            @Described(zh = "预计落地日改过几次", en = "how often the expected landing was changed")
            long delays,

            @Described(zh = "共推迟多少天，提前为负", en = "by how many days in all; below 0 where it was brought forward")
            long days,

            Optional<LocalDate> expected,

            @Described(zh = "投资额改过几次", en = "how often the investment was changed")
            long values,

            BigDecimal value,

            @Described(zh = "落地把握改过几次", en = "how often the likelihood was changed")
            long changes,

            @Described(zh = "把握共升降几档", en = "by how many classes in all")
            BigDecimal odds,

            LocalDate latest) {

        static SlipJson of(SlipRow row) {
            return new SlipJson(
                    row.code(),
                    row.name(),
                    row.firm(),
                    row.delays(),
                    row.days(),
                    row.expected(),
                    row.values().count(),
                    row.values().by(),
                    row.odds().count(),
                    row.odds().by(),
                    row.latest());
        }
    }

    record CohortJson(
            String month,
            long entered,

            @Described(zh = "到过各阶段或更后阶段的", en = "by stage, how many had come to it or further")
            Map<String, Long> reached,

            long left) {

        static CohortJson of(Cohorts.Cohort cohort) {
            return new CohortJson(cohort.month().toString(), cohort.entered(), cohort.reached(), cohort.left());
        }
    }

    record ValueJson(
            long month,

            @Described(zh = "上月", en = "in the month before")
            long before,

            @Described(zh = "今年累计", en = "in the year so far")
            long year) {

        static ValueJson of(MonthBulletin.Value value) {
            return new ValueJson(value.month(), value.before(), value.year());
        }
    }

    record LineJson(
            @Described(zh = "战区或街道的编号；没有分配的为空", en = "id of the zone or code of the street; empty where none was set")
            String of,

            @Described(zh = "entered、各阶段、left", en = "entered, the stages, left")
            Map<String, ValueJson> values) {

        static LineJson of(MonthBulletin.Line line, List<String> columns) {
            return new LineJson(
                    line.of(),
                    columns.stream()
                            .collect(Collectors.toMap(column -> column, column -> ValueJson.of(line.value(column)))));
        }
    }

    record BulletinJson(
            String month,

            @Described(zh = "计到这一天", en = "the last day that counts")
            LocalDate until,

            LineJson whole,
            List<LineJson> zones,
            List<LineJson> streets) {

        static BulletinJson of(MonthBulletin bulletin) {
            List<String> columns = bulletin.columns();
            return new BulletinJson(
                    bulletin.month().toString(),
                    bulletin.until(),
                    LineJson.of(bulletin.whole(), columns),
                    bulletin.zones().stream()
                            .map(line -> LineJson.of(line, columns))
                            .toList(),
                    bulletin.streets().stream()
                            .map(line -> LineJson.of(line, columns))
                            .toList());
        }
    }
}
