package io.tuji;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;

/** A PostgreSQL of another version, reached by address as one that a district runs itself. */
final class OtherServer {

    private static final String NAME = "outside";

    private OtherServer() {}

    /**
     * Starts the server; it ends after every bean that may still need it.
     *
     * @param binaries the packed server, as its Maven artifact holds it
     * @return the settings that lead the platform to it
     */
    static Map<String, Object> start(Path binaries, DefaultSingletonBeanRegistry beans) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPgBinaryResolver((system, hardware) -> packed(binaries, system, hardware))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            beans.registerDisposableBean("other server", server::close);
            prepare(server);
            return Map.of(
                    "tuji.db.url",
                    "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME,
                    "tuji.db.user",
                    NAME,
                    "tuji.db.password",
                    NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream packed(Path binaries, String system, String hardware) throws IOException {
        String name = "postgres-%s-%s.txz".formatted(system, hardware).toLowerCase(Locale.ROOT);
        try (ZipFile zip = new ZipFile(binaries.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new ByteArrayInputStream(in.readAllBytes());
        }
    }

    private static void prepare(EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + NAME + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
