package io.tuji.funnel.web;

import io.tuji.funnel.internal.Cohorts;
import io.tuji.funnel.internal.FunnelReport;
import io.tuji.funnel.internal.FunnelReport.Exit;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.FunnelReport.Step;
import io.tuji.funnel.internal.LeadRow;
import io.tuji.funnel.internal.ProjectRow;
import io.tuji.funnel.internal.SlipRow;
import io.tuji.funnel.internal.StuckRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reports as rows of a file. */
@Component
class FunnelSheet {

    private final FunnelWords words;

    FunnelSheet(FunnelWords words) {
        this.words = words;
    }

    private List<String> head(String... columns) {
        return Stream.of(columns).map(key -> words.say("funnel.column." + key)).toList();
    }

    List<String> funnelHead() {
        return head("pipeline", "stage", "reached", "conversion", "standing", "left", "stays", "median", "ninetieth");
    }

    List<List<String>> funnel(FunnelReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.leads()
                .ifPresent(leads -> rows.add(List.of(
                        "", words.say("funnel.leads"), leads.raised() + "", "", leads.turned() + "", "", "", "", "")));
        for (Part part : report.parts()) {
            part.steps().forEach(step -> rows.add(row(part, step)));
            part.exits().forEach(exit -> rows.add(row(part, exit)));
        }
        return rows;
    }

    private List<String> row(Part part, Step step) {
        return List.of(
                words.pipeline(part.pipeline()),
                words.stage(step.stage()),
                step.reached() + "",
                words.percent(step.conversion()),
                step.standing() + "",
                step.left() + "",
                step.stays().count() + "",
                words.days(step.stays().median()),
                words.days(step.stays().ninetieth()));
    }

    private List<String> row(Part part, Exit exit) {
        String how =
                words.say("funnel.leaving." + exit.leaving()) + " · " + words.reason(exit.leaving(), exit.reason());
        return List.of(words.pipeline(part.pipeline()), how, "", "", "", exit.count() + "", "", "", "");
    }

    List<String> projectHead() {
        return head("code", "name", "firm", "pipeline", "stage", "zone", "owner", "unit", "entered", "since");
    }

    List<String> project(ProjectRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.firm(),
                words.pipeline(row.pipeline()),
                words.standing(row),
                words.zone(row.zone()),
                row.owner(),
                row.unit(),
                row.entered().toString(),
                row.since().toString());
    }

    List<String> leadHead() {
        return head("code", "firm", "chain", "source", "raised", "project");
    }

    List<String> lead(LeadRow row) {
        return List.of(
                row.code(),
                row.firm(),
                words.chain(row.chain()),
                words.say("lead.source." + row.source()),
                row.raised().toString(),
                row.project());
    }

    List<String> stuckHead() {
        return head("code", "name", "firm", "cause", "why", "stage", "lasts", "zone", "owner", "nextStep", "nextOn");
    }

    List<String> stuck(StuckRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.firm(),
                words.say(row.cause().label()),
                words.why(row),
                words.stage(row.stage()),
                words.days(row.lasts()),
                words.zone(row.zone()),
                row.owner(),
                row.nextStep(),
                row.nextOn().map(LocalDate::toString).orElse(""));
    }

    List<String> slipHead() {
        return head(
                "code",
                "name",
                "firm",
                "stage",
                "zone",
                "owner",
                "delays",
                "days",
                "expected",
                "values",
                "value",
                "changes",
                "odds",
                "likelihood",
                "latest");
    }

    List<String> slip(SlipRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.firm(),
                words.stage(row.stage()),
                words.zone(row.zone()),
                row.owner(),
                row.delays() + "",
                row.days() + "",
                row.expected().map(LocalDate::toString).orElse(""),
                row.values().count() + "",
                row.values().by().toPlainString(),
                row.odds().count() + "",
                row.odds().by().toPlainString(),
                row.likelihood().isEmpty() ? "" : words.likelihood(row.likelihood()),
                row.latest().toString());
    }

    List<String> cohortHead(Cohorts cohorts) {
        return Stream.of(
                        head("month", "entered").stream(),
                        cohorts.stages().stream().skip(1).map(words::stage),
                        head("left").stream())
                .flatMap(each -> each)
                .toList();
    }

    List<String> cohort(Cohorts cohorts, Cohorts.Cohort cohort) {
        return Stream.of(
                        Stream.of(cohort.month().toString(), cohort.entered() + ""),
                        cohorts.stages().stream().skip(1).map(stage -> cohort.reached(stage) + ""),
                        Stream.of(cohort.left() + ""))
                .flatMap(each -> each)
                .toList();
    }
}
