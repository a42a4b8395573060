package io.tuji.database;

import io.tuji.database.internal.EmbeddedDatabase;
import io.tuji.database.internal.ServerCheck;
import io.tuji.database.internal.StaleServer;
import io.tuji.setting.Home;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/** A database without the platform around it, for what is done while the platform stands still. */
public final class StandaloneDatabase implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:db/migration";

    private final DataSource source;
    private final Runnable stop;

    private StandaloneDatabase(DataSource source, Runnable stop) {
        this.source = source;
        this.stop = stop;
        ServerCheck.verify(source);
    }

    /**
     * Starts the embedded server of a home; an empty home gets a new database.
     *
     * @param program where the server is or will be unpacked
     */
    public static StandaloneDatabase embedded(Home home, Path program) {
        EmbeddedDatabase server = EmbeddedDatabase.start(home, program);
        return new StandaloneDatabase(source(server.url(), EmbeddedDatabase.NAME, server.password()), server::close);
    }

    /** Uses a server that somebody else runs; an empty user is the one that the address names. */
    public static StandaloneDatabase at(String url, String user, String password) {
        return new StandaloneDatabase(source(url, user, password), () -> {});
    }

    private static DataSource source(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        if (!user.isEmpty()) {
            source.setUser(user);
            source.setPassword(password);
        }
        return source;
    }

    /** Stops the embedded server that a killed process left running on a home; nothing happens if there is none. */
    public static void stopLeftBehind(Home home) {
        StaleServer.stopIfRunning(EmbeddedDatabase.data(home));
    }

    public DataSource source() {
        return source;
    }

    /** Makes the tables as they were at a version of the schema. */
    public void migrateTo(SchemaVersion version) {
        Flyway.configure()
                .dataSource(source)
                .locations(MIGRATIONS)
                .target(MigrationVersion.fromVersion(version.text()))
                .load()
                .migrate();
    }

    /** Makes the tables as this program knows them. */
    public void migrate() {
        Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
    }

    @Override
    public void close() {
        stop.run();
    }
}
