package io.tuji.access.internal;

import io.tuji.access.InventedPeople;
import io.tuji.access.InventedTraces;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InventedPeopleService implements InventedPeople {

    private static final String TOKEN = "演示";

    private final InventedPeopleStore invented;
    private final PersonWriteStore people;
    private final AccountStore accounts;
    private final TokenStore tokens;
    private final Passwords passwords;
    private final List<InventedTraces> traces;
    private final AuditLog audit;
    private final Clock clock;

    InventedPeopleService(
            InventedPeopleStore invented,
            PersonWriteStore people,
            AccountStore accounts,
            TokenStore tokens,
            Passwords passwords,
            List<InventedTraces> traces,
            AuditLog audit,
            Clock clock) {
        this.invented = invented;
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.traces = List.copyOf(traces);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OrgUnitId zone(String name, Actor actor) {
        return body(name, OrgUnitKind.WAR_ZONE, actor);
    }

    @Override
    @Transactional
    public OrgUnitId department(String name, Actor actor) {
        return body(name, OrgUnitKind.DEPARTMENT, actor);
    }

    private OrgUnitId body(String name, OrgUnitKind kind, Actor actor) {
        Optional<OrgUnitId> before = invented.body(name);
        before.ifPresent(invented::callBack);
        return before.orElseGet(() -> {
            OrgUnitId made = invented.addBody(name, kind);
            audit.record(Entry.of(actor, "unit.create", "unit:" + made.value()).to(Map.of("name", name)));
            return made;
        });
    }

    @Override
    @Transactional
    public Visitor person(String login, String name, OrgUnitId body, Role role, Actor actor) {
        UserId id = invented.person(login).orElseGet(() -> make(login, name, body, actor));
        people.setActive(id, true);
        people.setRoles(id, Set.of(role));
        return accounts.find(id)
                .map(Account::visitor)
                .orElseThrow(() -> new IllegalStateException(login + " is locked"));
    }

    private UserId make(String login, String name, OrgUnitId body, Actor actor) {
        UserId id = people.insert(login, name, Optional.of(body.value()), passwords.hash(passwords.inventOneTime()))
                .orElseThrow(() -> new IllegalStateException("a real person has the login " + login));
        invented.mark(id);
        audit.record(Entry.of(actor, "user.create", "user:" + id.value()).to(Map.of("login", login)));
        return id;
    }

    @Override
    @Transactional
    public String token(Visitor person, Actor actor) {
        invented.endTokens(person.id(), clock.instant());
        TokenSecret secret = TokenSecret.invent();
        LocalDate end = LocalDate.now(clock).plusMonths(1);
        TokenForm form = new TokenForm(TOKEN, person.rights(), end.toString());
        long id = tokens.insert(person.id(), form, end, secret, clock.instant());
        audit.record(Entry.of(actor, "token.create", "token:" + id)
                .to(Map.of("login", person.login(), "endsOn", form.endsOn())));
        return secret.text();
    }

    @Override
    @Transactional
    public String password(Visitor person, Actor actor) {
        String password = passwords.inventOneTime();
        people.setPassword(person.id(), passwords.hash(password), false);
        audit.record(Entry.of(actor, "user.password", "user:" + person.id().value()));
        return password;
    }

    @Override
    @Transactional
    public void sendAway(Actor actor) {
        traces.forEach(InventedTraces::erase);
        List<UserId> away = invented.people();
        away.forEach(person -> {
            invented.endTokens(person, clock.instant());
            people.setActive(person, false);
            audit.record(Entry.of(actor, "user.end", "user:" + person.value()));
        });
        invented.endBodies(clock.instant());
    }
}
