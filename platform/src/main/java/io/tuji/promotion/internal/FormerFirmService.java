package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.promotion.Change;
import io.tuji.promotion.FormerFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Firm;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class FormerFirmService implements FormerFirms {

    private final ProjectStore projects;
    private final WayStore way;

    FormerFirmService(ProjectStore projects, WayStore way) {
        this.projects = projects;
        this.way = way;
    }

    /** Also the one on which it still hangs while it is about to be changed. */
    @Override
    public List<Firm> of(Project project) {
        Stream<Firm> present = projects.find(project.id(), Filter.all()).map(Project::firm).stream();
        Stream<Firm> before = way.changes(project.id()).stream()
                .filter(change -> !change.before().isEmpty())
                .flatMap(change -> firm(change).stream());
        return Stream.concat(present, before)
                .filter(firm -> !firm.company().equals(project.firm().company())
                        || !firm.name().equals(project.firm().name()))
                .distinct()
                .toList();
    }

    private static Optional<Firm> firm(Change change) {
        return switch (change.field()) {
            case ProjectText.COMPANY ->
                CompanyId.read(change.before()).map(id -> new Firm(Optional.of(id), "", false, false));
            case ProjectText.FIRM -> Optional.of(new Firm(Optional.empty(), change.before(), true, false));
            default -> Optional.empty();
        };
    }
}
