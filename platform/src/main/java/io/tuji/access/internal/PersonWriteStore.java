package io.tuji.access.internal;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes accounts. Whatever must end a person's sessions raises the generation. Transactions belong to the caller. */
@Repository
class PersonWriteStore {

    private final JdbcClient jdbc;

    PersonWriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction, so that two instances that start together make one first administrator. */
    boolean isEmptyAndLocked() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tuji.first-administrator'))")
                .query()
                .listOfRows();
        return jdbc.sql("select not exists (select from app_user)")
                .query(Boolean.class)
                .single();
    }

    /** Empty if another account has the login. */
    Optional<UserId> insert(String login, String name, Optional<Long> unit, String hash) {
        return jdbc.sql("""
                        insert into app_user (login, name, org_unit, password_hash) values (:login, :name, :unit, :hash)
                        on conflict (login) do nothing
                        returning id
                        """)
                .param("login", login)
                .param("name", name)
                .param("unit", unit.orElse(null))
                .param("hash", hash)
                .query(Long.class)
                .optional()
                .map(UserId::new);
    }

    /** False if somebody else has changed the account since. */
    boolean update(UserId id, String name, Optional<Long> unit, int version) {
        return jdbc.sql("""
                        update app_user set name = :name, org_unit = :unit, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", name)
                        .param("unit", unit.orElse(null))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Adds first and takes away afterwards: at no moment may the last administrator be missing. */
    void setRoles(UserId id, Collection<Role> roles) {
        String[] names = roles.stream().map(Role::name).toArray(String[]::new);
        jdbc.sql("insert into user_role select :id, unnest(:roles::text[]) on conflict do nothing")
                .param("id", id.value())
                .param("roles", names)
                .update();
        jdbc.sql("delete from user_role where user_id = :id and role <> all (:roles::text[])")
                .param("id", id.value())
                .param("roles", names)
                .update();
    }

    void endSessions(UserId id) {
        update("generation = generation + 1", id);
    }

    void setLocked(UserId id, boolean locked) {
        update("failed_count = 0, locked_until = null, locked = " + locked, id);
        endSessions(id);
    }

    void setActive(UserId id, boolean active) {
        update("active = " + active, id);
        endSessions(id);
    }

    void setPassword(UserId id, String hash, boolean mustChange) {
        jdbc.sql("""
                        update app_user
                        set password_hash = :hash, must_change = :mustChange, failed_count = 0, locked_until = null
                        where id = :id
                        """)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("id", id.value())
                .update();
        endSessions(id);
    }

    void setTaste(UserId id, String name, Taste taste) {
        jdbc.sql("""
                        update app_user set name = :name, language = :language, theme = :theme, version = version + 1
                        where id = :id
                        """)
                .param("name", name)
                .param("language", taste.language().orElse(null))
                .param("theme", taste.theme().orElse(null))
                .param("id", id.value())
                .update();
    }

    /** @param change a constant of this class */
    private void update(String change, UserId id) {
        jdbc.sql("update app_user set " + change + ", version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }
}
