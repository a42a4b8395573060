package io.tuji.access.internal;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import io.tuji.setting.Home;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first account in an empty database. Its one-time password lies in the home folder, where the launcher reads it, until it
 * has been changed.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";
    static final String SECRET = "first-password";

    private final PersonWriteStore store;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Home home;

    FirstAdministrator(PersonWriteStore store, Passwords passwords, AuditLog audit, Home home) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.home = home;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (store.isEmptyAndLocked()) {
            make();
        }
    }

    /** The file is written before the account is committed: a password without an account is harmless, the reverse shuts the door. */
    private void make() {
        String password = passwords.inventOneTime();
        UserId id = store.insert(LOGIN, "系统管理员", Optional.empty(), passwords.hash(password))
                .orElseThrow();
        store.setRoles(id, Set.of(Role.ADMINISTRATOR));
        audit.record(Entry.of(Actor.SYSTEM, "user.create", "user:" + id.value())
                .to(Map.of("login", LOGIN, "roles", Role.ADMINISTRATOR.name())));
        home.writeSecret(SECRET, password);
    }

    /** Called when an account got another password. */
    void passwordChanged(String login) {
        if (LOGIN.equals(login)) {
            home.removeSecret(SECRET);
        }
    }
}
