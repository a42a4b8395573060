package io.tuji.promotion.web;

import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Field;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.registry.CompanyId;
import io.tuji.web.Show;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Projects as rows of a file: what every project has, then the fields of the pack. */
@Component
class ProjectSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "firm",
            "company",
            "unregistered",
            "pipeline",
            "stage",
            "since",
            "state",
            "reason",
            "zone",
            "aim",
            "owner",
            "unit",
            "next_step",
            "next_on",
            "lead",
            "created",
            "touched");

    private final Projects projects;
    private final ProjectWords words;
    private final Show show;

    ProjectSheet(Projects projects, ProjectWords words, Show show) {
        this.projects = projects;
        this.words = words;
        this.show = show;
    }

    private List<Field> fields() {
        return projects.rules().map(PromotionRules::fields).orElse(List.of());
    }

    List<String> head() {
        List<String> head = new ArrayList<>(
                COLUMNS.stream().map(key -> words.say("project.column." + key)).toList());
        fields().forEach(field -> head.add(field.unit()
                .map(unit -> words.say("project.column.unit_of", words.name(field.name()), show.unit(unit)))
                .orElseGet(() -> words.name(field.name()))));
        return head;
    }

    List<String> row(Project project) {
        List<String> row = new ArrayList<>(List.of(
                project.code().toString(),
                project.name(),
                project.firm().name(),
                project.firm().company().map(CompanyId::code).orElse(""),
                words.say("project.value." + (project.firm().unregistered() ? "yes" : "no")),
                words.pipeline(project.spot().pipeline()),
                words.stage(project.spot().stage()),
                show.day(project.spot().since()),
                words.state(project),
                project.left()
                        .map(left -> words.reason(left.leaving(), left.reason()))
                        .orElse(""),
                project.zone().map(words::zone).orElse(""),
                project.aim().chain().isEmpty() ? "" : words.aim(project),
                project.owner().name(),
                words.unit(project.owner().unit()),
                project.next().words(),
                project.next().day().map(show::date).orElse(""),
                project.lead().map(lead -> lead.code()).orElse(""),
                show.time(project.created().at()),
                show.time(project.touchedAt())));
        fields().forEach(field -> row.add(cell(project, field)));
        return row;
    }

    /** Numbers as they are typed, so that a spreadsheet can add them. */
    private String cell(Project project, Field field) {
        String text = ProjectText.of(project, field.key());
        return text.isEmpty() || field.kind() == PromotionRules.Kind.NUMBER ? text : words.value(field.key(), text);
    }
}
