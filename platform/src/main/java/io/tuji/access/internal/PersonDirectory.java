package io.tuji.access.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom a visitor may see: one filter serves list, detail and export. */
@Service
public class PersonDirectory {

    public static final ListShape SHAPE = ListShape.of("/people", "u.id")
            .ascending("login", "u.login")
            .ascending("name", "u.name")
            .ascending("unit", "o.name")
            .ascending("state", "state")
            .descending("signedIn", "u.signed_in_at")
            .filters("unit", "role", "state");

    private final PersonStore store;
    private final AuditLog audit;

    PersonDirectory(PersonStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PageOf<Person> page(Visitor visitor, Listing listing) {
        Filter filter = reach(visitor, Right.view("access")).and(chosen(listing));
        return new PageOf<>(store.list(filter, listing), store.count(filter), listing);
    }

    /** All rows of the list; leaving an entry, because a list of accounts leaves the house with it. */
    @Transactional
    public List<Person> export(Visitor visitor, Listing listing, String format) {
        List<Person> rows = store.all(reach(visitor, Right.export("access")).and(chosen(listing)), listing);
        audit.record(Entry.of(visitor.actor(), "user.export", "users")
                .to(Map.of("format", format, "rows", Integer.toString(rows.size()))));
        return rows;
    }

    public Optional<Person> find(Visitor visitor, Right right, UserId id) {
        return store.find(id, reach(visitor, right));
    }

    /** For the module itself, which has checked the right before. */
    Person get(UserId id) {
        return store.find(id, Filter.all()).orElseThrow(() -> new IllegalStateException("no person " + id));
    }

    private static Filter reach(Visitor visitor, Right right) {
        return Filter.of(
                visitor.scope(right),
                () -> Filter.ownUnit("u.org_unit", visitor),
                () -> Filter.where("u.id = :visitor", "visitor", visitor.id().value()));
    }

    private static Filter chosen(Listing listing) {
        Filter filter = words(listing.q());
        Optional<Filter> unit = listing.filter("unit")
                .filter(u -> u.matches("\\d{1,18}"))
                .map(u -> Filter.where("u.org_unit in (select org_unit_below(:unit))", "unit", Long.valueOf(u)));
        Optional<Filter> role = listing.filter("role")
                .filter(r -> Arrays.stream(Role.values()).anyMatch(x -> x.name().equals(r)))
                .map(r -> Filter.where(
                        "exists (select from user_role x where x.user_id = u.id and x.role = :role)", "role", r));
        Optional<Filter> state =
                listing.filter("state").map(s -> Filter.where(PersonStore.STATE + " = :state", "state", s));
        return filter.and(unit.orElse(Filter.all()))
                .and(role.orElse(Filter.all()))
                .and(state.orElse(Filter.all()));
    }

    private static Filter words(String q) {
        return q.isEmpty()
                ? Filter.all()
                : Filter.where(
                        "concat_ws(' ', u.login, u.name) ilike :words",
                        "words",
                        "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
