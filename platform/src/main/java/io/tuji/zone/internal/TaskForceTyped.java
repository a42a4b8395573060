package io.tuji.zone.internal;

import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.web.TypedForm;
import io.tuji.web.TypedProblem;
import io.tuji.zone.TaskForce;
import io.tuji.zone.TaskForce.Lead;
import io.tuji.zone.TaskForce.Term;
import io.tuji.zone.TaskForce.What;
import io.tuji.zone.TaskForces.Typed;
import io.tuji.zone.TaskForces.TypedSeat;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what people type of task forces. */
@Component
class TaskForceTyped {

    static final int LONGEST_NAME = 100;
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final People people;

    TaskForceTyped(People people) {
        this.people = people;
    }

    /** Empty if lead or term cannot be read. */
    Optional<What> what(Typed typed, Problems problems) {
        TypedForm form = new TypedForm(problems);
        String name = form.needed("name", typed.name(), LONGEST_NAME);
        String mandate = form.needed("mandate", typed.mandate(), TypedForm.LONGEST);
        Optional<Visitor> lead = person("lead", typed.lead(), problems);
        Optional<Term> term =
                term(neededDay(FROM, typed.from(), form), neededDay(UNTIL, typed.until(), form), problems);
        return lead.flatMap(one ->
                term.map(days -> new What(name, mandate, new Lead(one.id(), one.login(), one.name()), days)));
    }

    private static Optional<LocalDate> neededDay(String field, String typed, TypedForm form) {
        if (typed.isBlank()) {
            form.problems().add(TypedProblem.MISSING, Place.field(field));
        }
        return form.day(field, typed);
    }

    private static Optional<Term> term(Optional<LocalDate> from, Optional<LocalDate> until, Problems problems) {
        boolean isBackwards =
                from.flatMap(first -> until.filter(first::isAfter)).isPresent();
        if (isBackwards) {
            problems.add(ZoneProblem.TERM_BACKWARDS, Place.field(UNTIL));
        }
        return isBackwards ? Optional.empty() : from.flatMap(first -> until.map(last -> new Term(first, last)));
    }

    /** The time of a member: what is typed, the term of the task force where nothing is. */
    Optional<Term> seat(TypedSeat typed, TaskForce force, Problems problems) {
        TypedForm form = new TypedForm(problems);
        Term whole = force.what().term();
        Optional<LocalDate> from = typed.from().isBlank() ? Optional.of(whole.from()) : form.day(FROM, typed.from());
        Optional<LocalDate> until =
                typed.until().isBlank() ? Optional.of(whole.until()) : form.day(UNTIL, typed.until());
        Optional<Term> term = term(from, until, problems);
        term.filter(days -> !force.holds(days)).ifPresent(days -> outside(UNTIL, whole, problems));
        return term;
    }

    static void outside(String field, Term whole, Problems problems) {
        problems.add(ZoneProblem.TERM_OUTSIDE, Place.field(field), whole.from(), whole.until());
    }

    /** Who may change projects can be a member. */
    Optional<Visitor> person(String field, String login, Problems problems) {
        Optional<Visitor> person = people.findByLogin(login.strip()).filter(one -> one.may(ZoneRights.CHANGE));
        if (person.isEmpty()) {
            problems.add(ZoneProblem.MEMBER_UNKNOWN, Place.field(field), login);
        }
        return person;
    }
}
