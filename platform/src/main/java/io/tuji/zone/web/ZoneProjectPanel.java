package io.tuji.zone.web;

import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The zone of a project, who was asked to take it over or to help, and the task forces at work on it, on its page. */
@Component
class ZoneProjectPanel implements ProjectPanel {

    private final ProjectZone content;

    ZoneProjectPanel(ProjectZone content) {
        this.content = content;
    }

    @Override
    public String template() {
        return "zone/panel";
    }

    @Override
    public Optional<Object> find(Project project, Visitor visitor) {
        return Optional.of(content.of(project, true, visitor));
    }
}
