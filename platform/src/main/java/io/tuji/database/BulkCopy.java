package io.tuji.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows into a table by COPY, many times faster than insert; the transaction belongs to the caller's connection. */
public final class BulkCopy {

    private static final int BUFFER = 1 << 20;

    private BulkCopy() {}

    /**
     * Copies all rows.
     *
     * @param into table and columns as SQL, such as {@code staging (a, b)}; never made from input
     * @param cells the values of a row in the order of the columns; null is SQL's null
     * @return the number of rows the server took
     */
    public static <R> long copy(
            Connection connection, String into, Iterable<R> rows, Function<R, List<@Nullable Object>> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            for (R row : rows) {
                write(writer, cells.apply(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new java.io.ByteArrayInputStream(bytes.toByteArray()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot copy into " + into, e);
        }
    }

    private static void write(Writer writer, List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write('\t');
            }
            Object cell = cells.get(i);
            if (cell == null) {
                writer.write("\\N");
            } else {
                escape(writer, cell.toString());
            }
        }
        writer.write('\n');
    }

    private static void escape(Writer writer, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> writer.write("\\\\");
                case '\t' -> writer.write("\\t");
                case '\n' -> writer.write("\\n");
                case '\r' -> writer.write("\\r");
                default -> writer.write(c);
            }
        }
    }
}
