package io.tuji.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseRefusedTest {

    private static final Path DATA = Path.of("home", "postgres", "data");

    @Test
    void rootWithoutUserNamespacesIsToldOfTheOtherWays() {
        Exception cause = new IllegalStateException(
                new IOException("Process [unshare, -U, /program/bin/initdb, -A, trust] failed"));
        assertThat(new EmbeddedDatabaseRefused(DATA, cause))
                .hasMessageContainingAll("DB-101", "TUJI_DB_URL", "ordinary user");
    }

    @Test
    void anyOtherFailureNamesTheDataFolder() {
        Exception cause = new IOException("Process [/program/bin/initdb] failed: no space left on device");
        assertThat(new EmbeddedDatabaseRefused(DATA, cause)).hasMessageContainingAll("DB-102", DATA.toString());
    }
}
