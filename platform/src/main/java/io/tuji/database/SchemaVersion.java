package io.tuji.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How far the migrations have gone that made a schema, such as {@code 100}. */
public record SchemaVersion(String text) implements Comparable<SchemaVersion> {

    private static final String FILES = "classpath*:db/migration/V*.sql";
    private static final Pattern NAME = Pattern.compile("V([0-9.]+)__.+\\.sql");

    public SchemaVersion {
        if (!text.matches("[0-9]+(\\.[0-9]+)*")) {
            throw new IllegalArgumentException("no version of a schema: " + text);
        }
    }

    /** The newest that this program knows; no database is asked. */
    public static SchemaVersion newest() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Resource::getFilename)
                    .map(name -> NAME.matcher(Objects.requireNonNull(name)))
                    .filter(Matcher::matches)
                    .map(found -> new SchemaVersion(found.group(1)))
                    .max(SchemaVersion::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return MigrationVersion.fromVersion(text).compareTo(MigrationVersion.fromVersion(other.text));
    }
}
