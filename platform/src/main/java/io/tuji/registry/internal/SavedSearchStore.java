package io.tuji.registry.internal;

import io.tuji.access.UserId;
import io.tuji.registry.internal.SavedSearches.Saved;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filters that people keep, by person and name. */
@Repository
class SavedSearchStore {

    private final JdbcClient jdbc;

    SavedSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Saved> of(UserId user) {
        return jdbc.sql(
                        "select name, address from saved_search where user_id = :user order by name collate \"zh-x-icu\"")
                .param("user", user.value())
                .query(Saved.class)
                .list();
    }

    void put(UserId user, Saved saved, Instant now) {
        jdbc.sql("""
                        insert into saved_search (user_id, name, address, saved_at) values (:user, :name, :address, :now)
                        on conflict (user_id, name) do update set address = excluded.address, saved_at = excluded.saved_at
                        """)
                .param("user", user.value())
                .param("name", saved.name())
                .param("address", saved.address())
                .param("now", Timestamp.from(now))
                .update();
    }

    void delete(UserId user, String name) {
        jdbc.sql("delete from saved_search where user_id = :user and name = :name")
                .param("user", user.value())
                .param("name", name)
                .update();
    }
}
