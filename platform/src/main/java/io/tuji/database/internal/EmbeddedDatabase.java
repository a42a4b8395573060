package io.tuji.database.internal;

import io.tuji.setting.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that lives and dies with the platform, its data below the home folder.
 *
 * <p>The library's defaults suit throw-away tests; here they are turned round: data survive a power cut (fsync), Chinese is compared as
 * Chinese (C.UTF-8), no server is left behind or started twice on one directory, and nobody on the machine enters without the password
 * that lies in the home folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String NAME = "tuji";
    private static final String SECRET = "database.secret";
    private static final Duration RECOVERY_AFTER_A_CRASH = Duration.ofMinutes(3);
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Home home) {
        return start(home, home.folder("postgres").resolve("program"));
    }

    /** @param program where the server is or will be unpacked */
    public static EmbeddedDatabase start(Home home, Path program) {
        Path data = data(home);
        StaleServer.stopIfRunning(data);
        boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
        String password = home.findSecret(SECRET).orElseGet(() -> inventPassword(home));
        try {
            EmbeddedPostgres server = builder(program, data, password).start();
            EmbeddedDatabase database = new EmbeddedDatabase(server, password);
            if (fresh || !database.isSecured()) {
                database.secure(data);
            }
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new EmbeddedDatabaseRefused(data, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path program, Path data, String password) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(program.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(RECOVERY_AFTER_A_CRASH)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "UTC");
    }

    public static Path data(Home home) {
        return home.folder("postgres").resolve("data");
    }

    private static String inventPassword(Home home) {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        home.writeSecret(SECRET, password);
        return password;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    public String password() {
        return password;
    }

    private boolean isSecured() {
        try (Connection connection = server.getDatabase("postgres", "postgres").getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database does not answer", e);
        }
    }

    /** Makes the platform's own role, which is no superuser, and closes every door that needs no password. */
    private void secure(Path data) throws IOException {
        try (Connection connection = server.getDatabase("postgres", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("do $$ begin if not exists (select 1 from pg_roles where rolname = '" + NAME
                    + "') then create role " + NAME + " login; end if; end $$");
            statement.execute("alter role " + NAME + " password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
            Files.writeString(data.resolve("pg_hba.conf"), """
                    # Written by the platform: loopback only, password always.
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128      scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the embedded database", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database did not stop", e);
        }
        log.info("embedded database stopped");
    }
}
