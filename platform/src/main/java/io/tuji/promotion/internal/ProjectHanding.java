package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.notice.Notices;
import io.tuji.promotion.Entry;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.ProjectDesk.Done;
import io.tuji.web.TypedForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a project to another owner and tells the person, unless the person did it. */
@Component
class ProjectHanding {

    private static final String LOGIN = "login";

    private final ProjectTyped typed;
    private final TeamStore team;
    private final ProjectDesk desk;
    private final Notices notices;

    ProjectHanding(ProjectTyped typed, TeamStore team, ProjectDesk desk, Notices notices) {
        this.typed = typed;
        this.team = team;
        this.desk = desk;
        this.notices = notices;
    }

    /**
     * The project under its new owner; empty if anything is wrong, also what was found before.
     *
     * @param login of whoever is to own it
     * @param asker who wanted it, where the visitor takes it up
     */
    Optional<Project> take(
            Project before,
            String login,
            String words,
            Visitor visitor,
            Optional<Visitor> asker,
            Instant now,
            Problems problems) {
        TypedForm form = new TypedForm(problems);
        String why = form.optional("words", words, TypedForm.LONGEST);
        Optional<Visitor> person = typed.person(LOGIN, login, form);
        person.filter(one -> before.owner().person().equals(one.id()))
                .ifPresent(one -> problems.add(PromotionProblem.OWNS_ALREADY, Place.field(LOGIN), one.name()));
        return problems.hasErrors()
                ? Optional.empty()
                : person.map(
                        next -> given(before, next, visitor, new Done("project.hand_over", why, visitor, asker, now)));
    }

    private Project given(Project before, Visitor next, Visitor visitor, Done done) {
        ProjectDraft draft = new ProjectDraft(before);
        draft.owner(new Project.Owner(next.id(), next.login(), next.name(), next.orgUnit()));
        Project after = draft.done(done.at());
        team.remove(before.id(), next.id(), visitor.id(), done.at());
        FieldChange change = new FieldChange(
                ProjectEntering.OWNER, before.owner().login(), after.owner().login());
        desk.step(Entry.Act.HAND_OVER, before, after, List.of(change), done);
        if (!next.id().equals(visitor.id())) {
            notices.tell(
                    next.id(),
                    "promotion.notice.owner",
                    List.of(after.code().toString(), after.name(), visitor.name()),
                    "/projects/" + after.code());
        }
        return after;
    }
}
