package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who and what was made up. Transactions belong to the caller. */
@Repository
class InventedPeopleStore {

    private final JdbcClient jdbc;

    InventedPeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrgUnitId> body(String name) {
        return jdbc.sql("select id from org_unit where invented and parent is null and name = :name")
                .param("name", name)
                .query((row, n) -> new OrgUnitId(row.getLong("id")))
                .optional();
    }

    OrgUnitId addBody(String name, OrgUnitKind kind) {
        return jdbc.sql("insert into org_unit (kind, name, invented) values (:kind, :name, true) returning id")
                .param("kind", kind.name())
                .param("name", name)
                .query((row, n) -> new OrgUnitId(row.getLong("id")))
                .single();
    }

    void callBack(OrgUnitId body) {
        jdbc.sql("update org_unit set ended_at = null, version = version + 1 where id = :id and ended_at is not null")
                .param("id", body.value())
                .update();
    }

    Optional<UserId> person(String login) {
        return jdbc.sql("select id from app_user where invented and login = :login")
                .param("login", login)
                .query((row, n) -> new UserId(row.getLong("id")))
                .optional();
    }

    void mark(UserId person) {
        jdbc.sql("update app_user set invented = true, must_change = false where id = :id")
                .param("id", person.value())
                .update();
    }

    /** The active ones. */
    List<UserId> people() {
        return jdbc.sql("select id from app_user where invented and active order by id")
                .query((row, n) -> new UserId(row.getLong("id")))
                .list();
    }

    void endBodies(Instant at) {
        jdbc.sql("update org_unit set ended_at = :at, version = version + 1 where invented and ended_at is null")
                .param("at", Timestamp.from(at))
                .update();
    }

    void endTokens(UserId person, Instant at) {
        jdbc.sql("update api_token set revoked_at = :at where user_id = :person and revoked_at is null")
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
