package io.tuji.blocker.internal;

import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.ProjectName;
import io.tuji.blocker.Blocker.Subject;
import io.tuji.blocker.Blocker.What;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.TypedForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a blocker as people type it, and says all that is wrong with it. */
@Component
class BlockerTyped {

    private static final int LONGEST_NAME = 200;
    private static final int FEW = 5;

    private final Projects projects;
    private final Registry registry;
    private final Needs needs;

    BlockerTyped(Projects projects, Registry registry, Needs needs) {
        this.projects = projects;
        this.registry = registry;
        this.needs = needs;
    }

    /** Empty if something is wrong with it. */
    Optional<Subject> subject(Typed typed, Visitor visitor, TypedForm form) {
        boolean onProject = !typed.project().isBlank();
        boolean onFirm = !typed.company().isBlank();
        if (onProject == onFirm) {
            form.problems().add(BlockerProblem.SUBJECT_NEEDED, Place.field("project"));
            return Optional.empty();
        }
        return onProject ? project(typed.project(), visitor, form) : firm(typed, visitor, form);
    }

    private Optional<Subject> project(String code, Visitor visitor, TypedForm form) {
        Optional<Project> project = Project.Code.read(code).flatMap(read -> projects.find(read, visitor));
        if (project.isEmpty()) {
            form.problems().add(BlockerProblem.PROJECT_UNKNOWN, Place.field("project"), code);
        }
        return project.map(found -> new Subject(
                Optional.of(new ProjectName(found.id(), found.code(), found.name())),
                found.spot().stage(),
                found.firm().company(),
                found.firm().name(),
                found.firm().invented()));
    }

    private Optional<Subject> firm(Typed typed, Visitor visitor, TypedForm form) {
        if (typed.unregistered().equals("yes")) {
            String name = form.needed("company", typed.company(), LONGEST_NAME);
            return Optional.of(new Subject(Optional.empty(), "", Optional.empty(), name, false));
        }
        Optional<Company> company = company(typed.company().strip(), visitor);
        if (company.isEmpty()) {
            form.problems().add(BlockerProblem.FIRM_UNKNOWN, Place.field("company"), typed.company());
        }
        return company.map(
                found -> new Subject(Optional.empty(), "", Optional.of(found.id()), found.name(), found.invented()));
    }

    private Optional<Company> company(String typed, Visitor visitor) {
        return CompanyId.read(typed)
                .flatMap(id -> registry.find(id, visitor))
                .or(() -> registry.suggest(typed, FEW, visitor).stream()
                        .filter(found -> found.name().equals(typed))
                        .findFirst());
    }

    What what(Typed typed, Visitor visitor, LocalDate today, TypedForm form) {
        return new What(
                form.needed("words", typed.words(), TypedForm.SENTENCE),
                form.optional("details", typed.details(), TypedForm.LONGEST),
                choice(Cause.class, "cause", typed.cause(), BlockerProblem.CAUSE_UNKNOWN, form.problems())
                        .orElse(Cause.OTHER),
                form.needed("askedBy", typed.askedBy(), LONGEST_NAME),
                form.past("askedOn", typed.askedOn(), today).orElse(today),
                need(typed.need(), visitor, form.problems()));
    }

    Level level(Typed typed, Problems problems) {
        return choice(Level.class, "level", typed.level(), BlockerProblem.LEVEL_UNKNOWN, problems)
                .orElse(Level.DISTRICT);
    }

    private Optional<Need.Id> need(String typed, Visitor visitor, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Need.Id> need =
                Need.Id.read(typed).filter(id -> needs.find(id, visitor).isPresent());
        if (need.isEmpty()) {
            problems.add(BlockerProblem.NEED_UNKNOWN, Place.field("need"), typed);
        }
        return need;
    }

    static <E extends Enum<E>> Optional<E> choice(
            Class<E> list, String field, String typed, ProblemCode unknown, Problems problems) {
        Optional<E> choice = Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst();
        if (choice.isEmpty()) {
            problems.add(unknown, Place.field(field), typed);
        }
        return choice;
    }
}
