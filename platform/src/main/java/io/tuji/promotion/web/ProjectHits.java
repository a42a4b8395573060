package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.promotion.internal.ProjectSearchStore;
import io.tuji.registry.OtherHits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the search box finds of projects. */
@Component
class ProjectHits implements OtherHits {

    private final ProjectSearchStore store;
    private final ProjectWords words;

    ProjectHits(ProjectSearchStore store, ProjectWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String labelKey() {
        return "nav.promotion";
    }

    @Override
    public List<Hit> find(String text, int limit, Visitor visitor) {
        return store.best(text, limit, visitor).stream()
                .map(project -> new Hit(
                        "/projects/" + project.code(),
                        project.name(),
                        project.code() + " · " + words.stage(project.spot().stage()),
                        project.firm().invented()))
                .toList();
    }
}
