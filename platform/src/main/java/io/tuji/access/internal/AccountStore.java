package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts for sign-in and requests. */
@Repository
class AccountStore {

    private static final String SELECT = """
            select u.id, u.login, u.name, u.org_unit, u.must_change, u.generation,
                   array(select r.role from user_role r where r.user_id = u.id) as roles
            from app_user u
            where u.active and not u.locked and\s""";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty unless the account may be used now; the same for a login. */
    Optional<Account> find(UserId id) {
        return jdbc.sql(SELECT + "u.id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Account> findByLogin(String login) {
        return jdbc.sql(SELECT + "u.login = lower(:login)")
                .param("login", login)
                .query((row, number) -> read(row))
                .optional();
    }

    /** All that may be used now. */
    List<Account> list() {
        return jdbc.sql(SELECT + "true order by u.id")
                .query((row, number) -> read(row))
                .list();
    }

    /** Everybody of that body and those below it, whatever the state: their deeds remain. */
    Set<String> loginsBelow(OrgUnitId unit) {
        return jdbc.sql("select login from app_user where org_unit in (select org_unit_below(:unit))")
                .param("unit", unit.value())
                .query(String.class)
                .set();
    }

    private static Account read(ResultSet row) throws SQLException {
        Visitor visitor = new Visitor(
                new UserId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("org_unit", Long.class)).map(OrgUnitId::new),
                roles(row.getArray("roles")));
        return new Account(visitor, row.getBoolean("must_change"), row.getInt("generation"));
    }

    static Set<Role> roles(Array roles) throws SQLException {
        return Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
