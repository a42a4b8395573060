package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes real accounts for tests; each has a login of its own and the password {@link #PASSWORD}. */
@Component
public class TestAccounts {

    public static final String PASSWORD = "a-Password-for-tests-7";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final String hash;

    TestAccounts(JdbcClient jdbc, AccountStore accounts, Passwords passwords) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.hash = passwords.hash(PASSWORD);
    }

    @Transactional
    public Visitor create(Optional<OrgUnitId> unit, Role... roles) {
        long id = jdbc.sql("""
                        insert into app_user (login, name, password_hash, must_change, org_unit)
                        values (:login, '测试用户', :hash, false, :unit) returning id
                        """)
                .param("login", "test-" + SERIAL.incrementAndGet())
                .param("hash", hash)
                .param("unit", unit.map(OrgUnitId::value).orElse(null))
                .query(Long.class)
                .single();
        for (Role role : roles) {
            jdbc.sql("insert into user_role values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        return accounts.find(new UserId(id)).orElseThrow().visitor();
    }

    /** What a session of this person holds. */
    public Authentication sessionOf(Visitor visitor) {
        SignedInPerson person = accounts.find(visitor.id()).orElseThrow().person();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }
}
