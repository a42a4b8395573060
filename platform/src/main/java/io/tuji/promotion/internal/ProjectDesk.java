package io.tuji.promotion.internal;

import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.search.ChangeLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes down what became of a project: the project itself, each field that changed, the step on its way, the audit, the index. */
@Component
class ProjectDesk {

    static final String KIND = "project";

    private final ProjectStore projects;
    private final WayStore way;
    private final AuditLog audit;
    private final ChangeLog changeLog;

    ProjectDesk(ProjectStore projects, WayStore way, AuditLog audit, ChangeLog changeLog) {
        this.projects = projects;
        this.way = way;
        this.audit = audit;
        this.changeLog = changeLog;
    }

    /**
     * What was done.
     *
     * @param act stable word of the audit
     * @param person empty where the platform does it
     * @param asker who wanted it, where another person took it up
     */
    record Done(String act, String words, Optional<UserId> person, Actor actor, Optional<Visitor> asker, Instant at) {

        Done(String act, String words, Visitor by, Instant at) {
            this(act, words, by, Optional.empty(), at);
        }

        Done(String act, String words, Visitor by, Optional<Visitor> asker, Instant at) {
            this(act, words, Optional.of(by.id()), by.actor(), asker, at);
        }

        static Done bySystem(String act, String words, Instant at) {
            return new Done(act, words, Optional.empty(), Actor.SYSTEM, Optional.empty(), at);
        }
    }

    /** @return the project under its id */
    Project.Id enter(Project project, List<FieldChange> told, Done done) {
        Project.Id id = projects.add(project);
        Optional<UserId> by = done.person();
        told.forEach(change -> way.add(id, change, project.version(), done.words(), by, done.at()));
        way.enter(id, project, by, done.at());
        audit.record(entry(project, done).to(ProjectFacts.whole(project)));
        changeLog.changed(KIND, List.of(id.value()));
        return id;
    }

    void edit(Project after, List<FieldChange> changes, Done done) {
        put(after, changes, done);
        audit.record(entry(after, done).from(ProjectFacts.before(changes)).to(ProjectFacts.after(changes)));
    }

    /** @param changes told along with the step */
    void step(Entry.Act act, Project before, Project after, List<FieldChange> changes, Done done) {
        put(after, changes, done);
        way.add(act, after, done);
        Map<String, String> now = both(ProjectFacts.after(changes), ProjectFacts.way(after));
        done.asker().ifPresent(asker -> now.put("asked_by", asker.login()));
        audit.record(entry(after, done)
                .from(both(ProjectFacts.before(changes), ProjectFacts.way(before)))
                .to(now));
    }

    private void put(Project after, List<FieldChange> changes, Done done) {
        projects.put(after);
        changes.forEach(change -> way.add(after.id(), change, after.version(), done.words(), done.person(), done.at()));
        changeLog.changed(KIND, List.of(after.id().value()));
    }

    /** What leaves the project itself as it is, such as who works on it: it keeps its version. */
    void beside(Project project, FieldChange change, Done done) {
        projects.touch(project.id(), done.at());
        way.add(project.id(), change, project.version(), done.words(), done.person(), done.at());
        changeLog.changed(KIND, List.of(project.id().value()));
        audit.record(entry(project, done)
                .from(ProjectFacts.before(List.of(change)))
                .to(ProjectFacts.after(List.of(change))));
    }

    /** What is kept elsewhere, such as how its clock runs. */
    void elsewhere(Project project, Map<String, String> after, Done done) {
        projects.touch(project.id(), done.at());
        audit.record(entry(project, done).to(after));
    }

    private static AuditLog.Entry entry(Project project, Done done) {
        AuditLog.Entry entry = AuditLog.Entry.of(done.actor(), done.act(), ProjectFacts.subject(project.code()));
        return done.words().isEmpty() ? entry : entry.because(done.words());
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }
}
