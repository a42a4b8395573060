package io.tuji.access.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, shows and revokes tokens. A person makes the own ones only; administrators see and revoke those of all. */
@Service
public class Tokens {

    public static final ListShape SHAPE = ListShape.of("/people/tokens", "t.id")
            .descending("created", "t.created_at")
            .ascending("login", "u.login")
            .ascending("name", "t.name")
            .ascending("endsOn", "t.ends_on")
            .descending("lastUsedOn", "t.last_used_on")
            .filters("state");

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 50;

    /**
     * What came of making a token.
     *
     * @param secret to be shown once; kept nowhere
     */
    public record Made(Problems problems, Optional<String> secret) {}

    private final TokenStore store;
    private final AuditLog audit;
    private final Clock clock;

    Tokens(TokenStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest last day that a token can have. */
    public LocalDate latestEnd() {
        return today().plusYears(1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    public Made make(Visitor visitor, TokenForm form) {
        Problems problems = check(visitor, form);
        Optional<LocalDate> end = readEnd(form.endsOn(), problems);
        if (problems.hasErrors()) {
            return new Made(problems, Optional.empty());
        }
        TokenSecret secret = TokenSecret.invent();
        long id = store.insert(visitor.id(), form, end.orElseThrow(), secret, clock.instant());
        ApiToken made = store.find(id, Filter.all()).orElseThrow();
        audit.record(Entry.of(visitor.actor(), "token.create", made.subject())
                .to(Map.of("name", made.name(), "scope", made.scopeText(), "endsOn", form.endsOn())));
        return new Made(problems, Optional.of(secret.text()));
    }

    private Problems check(Visitor visitor, TokenForm form) {
        Problems problems = new Problems();
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            problems.add(AccessProblem.TOKEN_NAME_MISSING, Place.field("name"), LONGEST_NAME);
        }
        if (form.scope().isEmpty() || !form.scope().stream().allMatch(visitor::may)) {
            problems.add(AccessProblem.TOKEN_SCOPE_MISSING, Place.field("scope"));
        }
        if (own(visitor).stream()
                        .filter(t -> t.state(today()) == ApiToken.State.VALID)
                        .count()
                >= MOST) {
            problems.add(AccessProblem.TOKENS_TOO_MANY, Place.nowhere(), MOST);
        }
        return problems;
    }

    private Optional<LocalDate> readEnd(String typed, Problems problems) {
        try {
            LocalDate end = LocalDate.parse(typed.strip());
            if (!end.isBefore(today()) && !end.isAfter(latestEnd())) {
                return Optional.of(end);
            }
        } catch (DateTimeParseException e) {
            // told below, like a day out of range
        }
        problems.add(AccessProblem.TOKEN_END_WRONG, Place.field("endsOn"), latestEnd());
        return Optional.empty();
    }

    public List<ApiToken> own(Visitor visitor) {
        return store.of(visitor.id());
    }

    public PageOf<ApiToken> page(Visitor visitor, Listing listing) {
        Filter filter = reach(visitor, Right.view("access")).and(chosen(listing));
        return new PageOf<>(store.list(filter, listing), store.count(filter), listing);
    }

    private Filter chosen(Listing listing) {
        Filter words = listing.q().isEmpty()
                ? Filter.all()
                : Filter.where("strpos(lower(u.login || ' ' || t.name), lower(:words)) > 0", "words", listing.q());
        return listing.filter("state").map(this::inState).map(words::and).orElse(words);
    }

    private Filter inState(String state) {
        return switch (state) {
            case "VALID" -> Filter.where("t.revoked_at is null and t.ends_on >= :today", "today", today());
            case "ENDED" -> Filter.where("t.revoked_at is null and t.ends_on < :today", "today", today());
            case "REVOKED" -> new Filter("(t.revoked_at is not null)", Map.of());
            default -> Filter.none();
        };
    }

    public Optional<ApiToken> findOwn(Visitor visitor, long id) {
        return store.find(
                id, Filter.where("t.user_id = :visitor", "visitor", visitor.id().value()));
    }

    public Optional<ApiToken> find(Visitor visitor, long id) {
        return store.find(id, reach(visitor, Right.change("access")));
    }

    /** Revoking again changes nothing. */
    @Transactional
    public void revoke(Visitor by, ApiToken token) {
        if (store.revoke(token.id(), clock.instant())) {
            audit.record(Entry.of(by.actor(), "token.revoke", token.subject())
                    .from(Map.of("login", token.login(), "name", token.name())));
        }
    }

    private static Filter reach(Visitor visitor, Right right) {
        return Filter.of(
                visitor.scope(right),
                () -> Filter.ownUnit("u.org_unit", visitor),
                () -> Filter.where("u.id = :visitor", "visitor", visitor.id().value()));
    }
}
