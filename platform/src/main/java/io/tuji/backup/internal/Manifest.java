package io.tuji.backup.internal;

import io.tuji.database.SchemaVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in a backup.
 *
 * @param form of the file
 * @param application version of the program that made it
 * @param server version of its PostgreSQL
 * @param at the moment whose data it holds
 * @param leftOut tables that no backup carries
 */
public record Manifest(
        int form,
        String application,
        SchemaVersion schema,
        String server,
        Instant at,
        Optional<String> district,
        List<TablePart> tables,
        List<String> leftOut,
        List<SequencePart> sequences,
        List<FilePart> files) {

    /** Raised when a program of before could not read the file. */
    public static final int FORM = 1;

    public Manifest {
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
    }

    /** Something of known length and hash inside the file. */
    public sealed interface Part {
        String entry();

        long bytes();

        String sha256();
    }

    /** The rows of a table, as COPY writes them as text. */
    public record TablePart(String name, List<String> columns, long rows, long bytes, String sha256) implements Part {

        public TablePart {
            columns = List.copyOf(columns);
        }

        @Override
        public String entry() {
            return entry(name);
        }

        static String entry(String table) {
            return "tables/" + table;
        }
    }

    /** A file of the home. */
    public record FilePart(String name, long bytes, String sha256) implements Part {

        /** It never leads out of the folder into which it is put. */
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)?");

        public FilePart {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no name of a file of the home: " + name);
            }
        }

        @Override
        public String entry() {
            return entry(name);
        }

        static String entry(String name) {
            return "home/" + name;
        }
    }

    /** @param called whether {@code last} has been given out */
    public record SequencePart(String name, long last, boolean called) {}

    Stream<Part> parts() {
        return Stream.concat(tables.stream(), files.stream());
    }

    long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }

    long bytes() {
        return parts().mapToLong(Part::bytes).sum();
    }
}
