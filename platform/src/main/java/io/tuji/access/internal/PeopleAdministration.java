package io.tuji.access.internal;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Every act is noted with what held before and after. */
@Service
public class PeopleAdministration {

    /**
     * What came of making an account.
     *
     * @param password to be shown once; kept nowhere
     */
    public record Created(Problems problems, Optional<UserId> id, Optional<String> password) {}

    private final PersonDirectory people;
    private final PersonWriteStore store;
    private final OrgUnitStore units;
    private final AdministratorRule administrators;
    private final Passwords passwords;
    private final AuditLog audit;
    private final FirstAdministrator first;

    PeopleAdministration(
            PersonDirectory people,
            PersonWriteStore store,
            OrgUnitStore units,
            AdministratorRule administrators,
            Passwords passwords,
            AuditLog audit,
            FirstAdministrator first) {
        this.people = people;
        this.store = store;
        this.units = units;
        this.administrators = administrators;
        this.passwords = passwords;
        this.audit = audit;
        this.first = first;
    }

    @Transactional
    public Created create(Visitor by, PersonForm form) {
        Problems problems = check(form, Optional.empty());
        if (problems.hasErrors()) {
            return new Created(problems, Optional.empty(), Optional.empty());
        }
        String password = passwords.inventOneTime();
        Optional<UserId> made = store.insert(form.login(), form.name(), form.unit(), passwords.hash(password));
        if (made.isEmpty()) {
            problems.add(AccessProblem.LOGIN_TAKEN, Place.field("login"), form.login());
            return new Created(problems, made, Optional.empty());
        }
        store.setRoles(made.get(), form.roles());
        Person person = people.get(made.get());
        audit.record(Entry.of(by.actor(), "user.create", person.subject()).to(person.facts()));
        return new Created(problems, made, Optional.of(password));
    }

    /** The login stays: it stands in the audit. */
    @Transactional
    public Problems change(Visitor by, Person before, PersonForm form) {
        Problems problems = check(form, before.unit().map(io.tuji.access.OrgUnitId::value));
        if (before.isAdministrator() && !form.roles().contains(Role.ADMINISTRATOR)) {
            administrators.checkLoss(by, before, Place.field("roles"), problems);
        }
        if (problems.hasErrors()) {
            return problems;
        }
        if (!store.update(before.id(), form.name(), form.unit(), form.version())) {
            problems.add(AccessProblem.CHANGED_MEANWHILE, Place.nowhere());
            return problems;
        }
        if (!before.roles().equals(form.roles())) {
            store.setRoles(before.id(), form.roles());
            store.endSessions(before.id());
        }
        note(by, "user.change", before);
        return problems;
    }

    @Transactional
    public Problems lock(Visitor by, Person person) {
        return unlessAdministratorIsLost(by, person, "user.lock", () -> store.setLocked(person.id(), true));
    }

    @Transactional
    public void unlock(Visitor by, Person person) {
        store.setLocked(person.id(), false);
        note(by, "user.unlock", person);
    }

    @Transactional
    public Problems end(Visitor by, Person person) {
        return unlessAdministratorIsLost(by, person, "user.end", () -> store.setActive(person.id(), false));
    }

    @Transactional
    public void resume(Visitor by, Person person) {
        store.setActive(person.id(), true);
        note(by, "user.resume", person);
    }

    /** @return the one-time password, to be shown once */
    @Transactional
    public String resetPassword(Visitor by, Person person) {
        String password = passwords.inventOneTime();
        store.setPassword(person.id(), passwords.hash(password), true);
        first.passwordChanged(person.login());
        note(by, "user.reset", person);
        return password;
    }

    private Problems unlessAdministratorIsLost(Visitor by, Person person, String act, Runnable change) {
        Problems problems = new Problems();
        if (person.isAdministrator()) {
            administrators.checkLoss(by, person, Place.nowhere(), problems);
        }
        if (!problems.hasErrors()) {
            change.run();
            note(by, act, person);
        }
        return problems;
    }

    /** The body that a person already has may have ended since; no new one may. */
    private Problems check(PersonForm form, Optional<Long> present) {
        Problems problems = PersonRule.check(form);
        form.unit()
                .filter(unit -> !present.equals(Optional.of(unit)) && !units.isOpen(unit))
                .ifPresent(unit -> problems.add(AccessProblem.UNIT_UNKNOWN, Place.field("unit")));
        return problems;
    }

    private void note(Visitor by, String act, Person before) {
        Person after = people.get(before.id());
        audit.record(
                Entry.of(by.actor(), act, before.subject()).from(before.facts()).to(after.facts()));
    }
}
