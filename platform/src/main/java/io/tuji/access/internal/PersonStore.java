package io.tuji.access.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.web.Listing;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads people, whatever their state; one condition serves list, count and export. */
@Repository
class PersonStore {

    static final String STATE = """
            case when not u.active then 'ENDED' when u.locked then 'LOCKED'
                 when u.locked_until > :now then 'LOCKED_OUT' else 'ACTIVE' end""";

    private static final String SELECT = "select u.id, u.login, u.name, u.org_unit, o.name as unit_name, "
            + "array(select r.role from user_role r where r.user_id = u.id) as roles, " + STATE + " as state, "
            + "u.must_change, u.signed_in_at, u.created_at, u.version";
    private static final String FROM = " from app_user u left join org_unit o on o.id = u.org_unit where ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PersonRows rows = new PersonRows();

    PersonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Person> list(Filter filter, Listing listing) {
        return find(filter, listing.orderBy() + " limit " + listing.size() + " offset " + listing.offset());
    }

    List<Person> all(Filter filter, Listing listing) {
        return find(filter, listing.orderBy());
    }

    Optional<Person> find(UserId id, Filter filter) {
        return find(Filter.where("u.id = :id", "id", id.value()).and(filter), "u.id").stream()
                .findFirst();
    }

    private List<Person> find(Filter filter, String order) {
        return jdbc.sql(SELECT + FROM + filter.sql() + " order by " + order)
                .params(filter.parameters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(rows)
                .list();
    }

    long count(Filter filter) {
        return jdbc.sql("select count(*)" + FROM + filter.sql())
                .params(filter.parameters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Holds the question who administers still until the end of the transaction; the same lock as in the database's own rule. */
    boolean isLastAdministrator(UserId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tuji.administrator'))")
                .query()
                .listOfRows();
        return jdbc.sql("""
                        select not exists (
                            select from app_user u join user_role r on r.user_id = u.id
                            where u.active and not u.locked and r.role = 'ADMINISTRATOR' and u.id <> :id)
                        """).param("id", id.value()).query(Boolean.class).single();
    }
}
