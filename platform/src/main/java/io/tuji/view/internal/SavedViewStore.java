package io.tuji.view.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps views. Transactions belong to the caller. */
@Repository
class SavedViewStore {

    private static final String SELECT =
            "select v.*, u.name as by_name from saved_view v join app_user u on u.id = v.person where ";

    private static final String IN_ORDER = " order by v.list, v.name collate \"zh-x-icu\", v.id";

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The own ones and those that are shared with the body of the visitor; of all lists where none is named. */
    List<SavedView> seen(String list, Visitor visitor) {
        return jdbc.sql(SELECT + """
                        (:list = '' or v.list = :list)
                        and (v.person = :person or v.shared_with is not null and :unit::bigint in (select org_unit_below(v.shared_with)))
                        """ + IN_ORDER)
                .param("list", list)
                .param("person", visitor.id().value())
                .param("unit", visitor.orgUnit().map(OrgUnitId::value).orElse(null))
                .query((row, n) -> read(row))
                .list();
    }

    Optional<SavedView> own(long id, UserId person) {
        return jdbc.sql(SELECT + "v.id = :id and v.person = :person for update of v")
                .param("id", id)
                .param("person", person.value())
                .query((row, n) -> read(row))
                .optional();
    }

    List<SavedView> own(String list, UserId person) {
        return jdbc.sql(SELECT + "v.list = :list and v.person = :person" + IN_ORDER)
                .param("list", list)
                .param("person", person.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<String> start(String list, UserId person) {
        return jdbc.sql("select address from saved_view where person = :person and list = :list and is_start")
                .param("person", person.value())
                .param("list", list)
                .query(String.class)
                .optional();
    }

    /** In the place of the one that had the name, which goes on being shared and started with as it was. */
    long put(String list, String name, String address, List<String> hidden, UserId person, Instant now) {
        return jdbc.sql("""
                        insert into saved_view (person, list, name, address, hidden, saved_at)
                        values (:person, :list, :name, :address, :hidden, :now)
                        on conflict (person, list, name)
                        do update set address = excluded.address, hidden = excluded.hidden, saved_at = excluded.saved_at
                        returning id
                        """)
                .param("person", person.value())
                .param("list", list)
                .param("name", name)
                .param("address", address)
                .param("hidden", hidden.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void rename(long id, String name) {
        jdbc.sql("update saved_view set name = :name where id = :id")
                .param("id", id)
                .param("name", name)
                .update();
    }

    /** A list starts with one view at most. */
    void start(SavedView view, boolean isStart) {
        jdbc.sql("update saved_view set is_start = false where person = :person and list = :list and is_start")
                .param("person", view.person().value())
                .param("list", view.list())
                .update();
        jdbc.sql("update saved_view set is_start = :start where id = :id")
                .param("id", view.id())
                .param("start", isStart)
                .update();
    }

    void share(long id, Optional<OrgUnitId> body) {
        jdbc.sql("update saved_view set shared_with = :body::bigint where id = :id")
                .param("id", id)
                .param("body", body.map(OrgUnitId::value).orElse(null))
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from saved_view where id = :id").param("id", id).update();
    }

    private static SavedView read(ResultSet row) throws SQLException {
        @Nullable Long body = row.getObject("shared_with", Long.class);
        return new SavedView(
                row.getLong("id"),
                new UserId(row.getLong("person")),
                row.getString("by_name"),
                row.getString("list"),
                row.getString("name"),
                row.getString("address"),
                List.of((String[]) row.getArray("hidden").getArray()),
                row.getBoolean("is_start"),
                Optional.ofNullable(body).map(OrgUnitId::new));
    }
}
