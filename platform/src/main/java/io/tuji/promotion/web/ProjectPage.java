package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.web.ProjectViews.Asked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One project: where it stands, what is still missing, who works on it, all that became of it. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class ProjectPage {

    static final String HERE = "/projects/{code:[Xx][Mm]-\\d{4}-\\d+}";

    private final Projects projects;
    private final ProjectDoor door;
    private final ProjectViews views;
    private final ProjectPlain plain;
    private final Gates gates;

    ProjectPage(Projects projects, ProjectDoor door, ProjectViews views, ProjectPlain plain, Gates gates) {
        this.projects = projects;
        this.door = door;
        this.views = views;
        this.plain = plain;
        this.gates = gates;
    }

    @GetMapping(HERE)
    String show(
            @PathVariable String code, @RequestParam(defaultValue = "") String stage, Visitor visitor, Model model) {
        return views.show(door.get(code, visitor), Asked.gate(stage), visitor, model);
    }

    @GetMapping(HERE + "/text")
    ResponseEntity<byte[]> text(@PathVariable String code, Visitor visitor) {
        Project project = door.get(code, visitor);
        String text = plain.of(
                project,
                door.rules(project)
                        .flatMap(rules -> gates.stage(project, "", rules))
                        .map(stage -> projects.missing(project, stage))
                        .orElse(List.of()));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
