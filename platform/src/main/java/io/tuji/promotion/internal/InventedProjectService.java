package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Entry;
import io.tuji.promotion.InventedProjects;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Created;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Project.Owner;
import io.tuji.promotion.Project.Spot;
import io.tuji.promotion.StageEntered;
import io.tuji.promotion.internal.PauseStore.Begun;
import io.tuji.search.ChangeLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InventedProjectService implements InventedProjects {

    private static final String LANDED = "landed";

    private final ProjectStore projects;
    private final WayStore way;
    private final PauseStore pauses;
    private final ChangeLog changeLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InventedProjectService(
            ProjectStore projects,
            WayStore way,
            PauseStore pauses,
            ChangeLog changeLog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.way = way;
        this.pauses = pauses;
        this.changeLog = changeLog;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Project add(Made made) {
        Instant begun = made.way().get(0).at();
        Project project = at(made, made.way().get(0), Optional.empty(), begun);
        Project.Id id = projects.add(project);
        project = projects.find(id, Filter.all()).orElseThrow();
        way.enter(id, project, Optional.of(made.owner().id()), begun);
        for (Passed passed : made.way().subList(1, made.way().size())) {
            project = step(project, made, passed);
        }
        for (Slip slip : made.slips()) {
            FieldChange change = new FieldChange(slip.field(), slip.before(), slip.after());
            way.add(id, change, project.version(), "", Optional.of(made.owner().id()), slip.at());
        }
        made.left().ifPresent(left -> leave(id, made, left));
        changeLog.changed(ProjectDesk.KIND, List.of(id.value()));
        return projects.find(id, Filter.all()).orElseThrow();
    }

    private Project step(Project before, Made made, Passed passed) {
        ProjectDraft draft = new ProjectDraft(before);
        draft.stage(passed.stage(), passed.at());
        Project after = draft.done(passed.at());
        projects.put(after);
        Visitor by = passed.stage().equals(LANDED) ? made.accepter() : made.owner();
        way.add(Entry.Act.ENTER, after, "", Optional.of(by.id()), passed.at());
        events.publishEvent(new StageEntered(before.id(), before.spot().stage(), passed.stage()));
        return after;
    }

    private void leave(Project.Id id, Made made, Project.Left left) {
        ProjectDraft draft = new ProjectDraft(projects.find(id, Filter.all()).orElseThrow());
        draft.left(Optional.of(left));
        Project after = draft.done(left.at());
        projects.put(after);
        way.add(Entry.Act.LEAVE, after, left.words(), Optional.of(made.owner().id()), left.at());
        LocalDate day = LocalDate.ofInstant(left.at(), clock.getZone());
        pauses.begin(
                id,
                new Begun(
                        day,
                        Optional.empty(),
                        left.reason(),
                        left.words(),
                        false,
                        made.owner().id(),
                        left.at()));
    }

    private Project at(Made made, Passed passed, Optional<Project.Left> left, Instant begun) {
        Visitor owner = made.owner();
        int year = LocalDate.ofInstant(begun, clock.getZone()).getYear();
        return new Project(
                new Project.Id(0),
                projects.nextCode(year),
                1,
                made.name(),
                new Firm(Optional.of(made.company()), "", false, true),
                made.aim(),
                made.zone(),
                new Spot(made.pipeline(), passed.stage(), passed.at()),
                left,
                new Owner(owner.id(), owner.login(), owner.name(), owner.orgUnit()),
                Optional.empty(),
                Optional.empty(),
                made.fields(),
                made.next(),
                made.space(),
                new Created(owner.id(), owner.name(), owner.orgUnit(), begun),
                begun);
    }
}
