package io.tuji.engagement.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.About;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagement.Next;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.ProjectName;
import io.tuji.engagement.Engagement.Theirs;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagement.When;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an engagement as people type it, and says all that is wrong with it. */
@Component
class EngagementTyped {

    private static final int LONGEST_NAME = 60;

    /** Telephones, and whatever else reaches a person. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s-]{4,}\\d|@");

    private final Projects projects;
    private final FirmFinder firms;
    private final People people;
    private final Clock clock;

    EngagementTyped(Projects projects, FirmFinder firms, People people, Clock clock) {
        this.projects = projects;
        this.firms = firms;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Empty if something is wrong.
     *
     * @param before what it said until now: its people keep the bodies that they had, its day may have gone by
     */
    Optional<What> read(Typed typed, Optional<What> before, Visitor visitor, Problems problems) {
        TypedForm form = new TypedForm(problems);
        Optional<About> about = about(typed, visitor, form);
        Optional<Kind> kind = kind(typed.kind(), form);
        String subject = form.needed("subject", typed.subject(), TypedForm.SENTENCE);
        String place = form.optional("place", typed.place(), TypedForm.SENTENCE);
        String summary = form.optional("summary", typed.summary(), TypedForm.LONGEST);
        String asks = form.optional("asks", typed.asks(), TypedForm.LONGEST);
        Optional<LocalDate> day = day(typed, before, form);
        Optional<LocalTime> begins = time(typed.begins(), problems);
        Next next = next(typed, form);
        List<Ours> ours = ours(typed.ours(), before, visitor, problems);
        List<Theirs> theirs =
                typed.theirs().stream().flatMap(one -> theirs(one, form)).toList();
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(
                        about.orElseThrow(),
                        kind.orElseThrow(),
                        new When(day.orElseThrow(), begins),
                        place,
                        subject,
                        summary,
                        asks,
                        next,
                        ours,
                        theirs));
    }

    private Optional<About> about(Typed typed, Visitor visitor, TypedForm form) {
        if (typed.project().isBlank()) {
            return firms.read("firm", typed.firm(), typed.unregistered(), visitor, form)
                    .map(firm -> new About(Optional.empty(), firm));
        }
        Optional<Project> project = Project.Code.read(typed.project()).flatMap(code -> projects.find(code, visitor));
        if (project.isEmpty()) {
            form.problems().add(EngagementProblem.PROJECT_UNKNOWN, Place.field("project"), typed.project());
        }
        project.filter(one -> !typed.firm().isBlank() && !isFirmOf(one, typed, visitor))
                .ifPresent(one -> form.problems()
                        .add(
                                EngagementProblem.FIRM_DIFFERS,
                                Place.field("firm"),
                                one.firm().name()));
        return project.map(EngagementTyped::about);
    }

    private boolean isFirmOf(Project project, Typed typed, Visitor visitor) {
        Optional<Firm> named = firms.read("firm", typed.firm(), true, visitor, new TypedForm(new Problems()));
        Optional<Firm> known = firms.read("firm", typed.firm(), false, visitor, new TypedForm(new Problems()));
        return project.firm().company().isPresent()
                ? known.flatMap(Firm::company).equals(project.firm().company())
                : named.filter(firm -> firm.name().equals(project.firm().name()))
                        .isPresent();
    }

    private static About about(Project project) {
        Project.Firm firm = project.firm();
        return new About(
                Optional.of(new ProjectName(project.id(), project.code(), project.name())),
                new Firm(firm.company(), firm.name().isEmpty() ? project.name() : firm.name(), firm.invented()));
    }

    private static Optional<Kind> kind(String typed, TypedForm form) {
        form.needed("kind", typed, TypedForm.SENTENCE);
        List<String> kinds = Arrays.stream(Kind.values()).map(Enum::name).toList();
        return form.choice("kind", typed, kinds).map(Kind::valueOf);
    }

    /** What was held lies behind, what is agreed ahead; a day that has been taken once stays good. */
    private Optional<LocalDate> day(Typed typed, Optional<What> before, TypedForm form) {
        form.needed("day", typed.day(), TypedForm.SENTENCE);
        LocalDate today = LocalDate.now(clock);
        if (!typed.planned()) {
            return form.past("day", typed.day(), today);
        }
        Optional<LocalDate> day = form.day("day", typed.day());
        day.filter(today::isAfter)
                .filter(gone ->
                        before.filter(what -> what.when().day().equals(gone)).isEmpty())
                .ifPresent(gone -> form.problems().add(EngagementProblem.DAY_GONE, Place.field("day"), gone));
        return day;
    }

    private static Optional<LocalTime> time(String typed, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('：', ':')));
        } catch (DateTimeException e) {
            problems.add(EngagementProblem.TIME_FORM, Place.field("begins"), typed);
            return Optional.empty();
        }
    }

    private static Next next(Typed typed, TypedForm form) {
        String words = form.optional("nextStep", typed.nextStep(), TypedForm.SENTENCE);
        Optional<LocalDate> on = form.day("nextOn", typed.nextOn());
        if (words.isEmpty() && on.isPresent()) {
            form.problems().add(EngagementProblem.NEXT_MISSING, Place.field("nextStep"));
        }
        return new Next(words, on);
    }

    private List<Ours> ours(List<String> typed, Optional<What> before, Visitor visitor, Problems problems) {
        Map<String, Ours> kept = before.map(What::ours).orElse(List.of()).stream()
                .collect(Collectors.toMap(Ours::login, one -> one, (one, other) -> one, LinkedHashMap::new));
        List<String> logins = typed.stream()
                .map(String::strip)
                .filter(login -> !login.isEmpty())
                .toList();
        if (logins.isEmpty()) {
            return before.map(What::ours).orElseGet(() -> List.of(ours(visitor)));
        }
        logins.stream()
                .filter(login -> logins.indexOf(login) != logins.lastIndexOf(login))
                .distinct()
                .forEach(login -> problems.add(EngagementProblem.PERSON_TWICE, Place.field("ours"), login));
        return logins.stream()
                .flatMap(
                        login -> Optional.ofNullable(kept.get(login))
                                .or(() -> person(login, problems).map(EngagementTyped::ours))
                                .stream())
                .toList();
    }

    private Optional<Visitor> person(String login, Problems problems) {
        Optional<Visitor> person = people.findByLogin(login).filter(one -> one.may(Right.view(EngagementReach.MODULE)));
        if (person.isEmpty()) {
            problems.add(EngagementProblem.PERSON_UNKNOWN, Place.field("ours"), login);
        }
        return person;
    }

    private static Ours ours(Visitor person) {
        return new Ours(person.id(), person.login(), person.name(), person.orgUnit(), "");
    }

    /** The same people, each with the body of today. */
    List<Ours> ofToday(List<Ours> ours) {
        return ours.stream()
                .map(one -> people.find(one.person())
                        .map(person -> new Ours(one.person(), one.login(), one.name(), person.orgUnit(), ""))
                        .orElse(one))
                .toList();
    }

    private static Stream<Theirs> theirs(TypedTheirs typed, TypedForm form) {
        String name = form.optional("theirs", typed.name(), LONGEST_NAME);
        String position = form.optional("theirs", typed.position(), LONGEST_NAME);
        if (NUMBER.matcher(name + " " + position).find()) {
            form.problems().add(EngagementProblem.NUMBER_OF_PERSON, Place.field("theirs"), name);
        }
        if (name.isEmpty() && !position.isEmpty()) {
            form.problems().add(EngagementProblem.NAME_MISSING, Place.field("theirs"), position);
        }
        return name.isEmpty() ? Stream.empty() : Stream.of(new Theirs(name, position));
    }
}
