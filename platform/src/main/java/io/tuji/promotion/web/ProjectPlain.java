package io.tuji.promotion.web;

import io.tuji.district.PromotionRules.Field;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.promotion.Member;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.web.Show;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A project as a few dated lines of plain text, for Word and WeChat. */
@Component
class ProjectPlain {

    private final Projects projects;
    private final ProjectWords words;
    private final Show show;
    private final Clock clock;

    ProjectPlain(Projects projects, ProjectWords words, Show show, Clock clock) {
        this.projects = projects;
        this.words = words;
        this.show = show;
        this.clock = clock;
    }

    String of(Project project, List<Missing> missing) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("project.plain.head", project.name(), project.code().toString()));
        lines.add(line("firm", words.firm(project)));
        lines.add(line(
                "stage",
                words.pipeline(project.spot().pipeline()) + " · "
                        + words.stage(project.spot().stage()) + " · "
                        + show.day(project.spot().since())));
        lines.add(line(
                "state",
                words.state(project)
                        + project.left()
                                .map(left -> " · " + words.reason(left.leaving(), left.reason()))
                                .orElse("")));
        lines.add(line("zone", words.zone(project.zone())));
        lines.add(line("aim", words.aim(project)));
        lines.add(line(
                "owner",
                project.owner().name() + " · " + words.unit(project.owner().unit())));
        lines.add(line("team", team(project)));
        lines.add(line("next_step", words.next(project)));
        projects.rules()
                .ifPresent(rules -> rules.fields().stream()
                        .map(Field::key)
                        .filter(key -> !ProjectText.of(project, key).isEmpty())
                        .forEach(key -> lines.add(
                                words.say("project.plain.line", words.field(key), words.value(project, key)))));
        if (!missing.isEmpty()) {
            lines.add(line(
                    "missing",
                    missing.stream()
                            .map(one -> words.want(one.key()))
                            .collect(Collectors.joining(words.say("project.join")))));
        }
        lines.add(words.say("project.plain.foot", show.time(clock.instant())));
        return String.join("\n", lines);
    }

    private String team(Project project) {
        String team = projects.team(project.id()).stream()
                .map(Member::name)
                .collect(Collectors.joining(words.say("project.join")));
        return team.isEmpty() ? words.say("project.team.none") : team;
    }

    private String line(String column, String text) {
        return words.say("project.plain.line", words.say("project.column." + column), text);
    }
}
