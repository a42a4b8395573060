package io.tuji.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many rows at once, many times faster than one by one. Transactions belong to the caller. */
@Component
public class Bulk {

    private static final int STRETCH = 1 << 16;

    private final JdbcTemplate template;

    Bulk(JdbcTemplate template) {
        this.template = template;
    }

    /**
     * Takes numbers from a sequence, for rows that name each other before they are stored.
     *
     * @param sequence its name; never made from input
     */
    public List<Long> numbers(String sequence, int count) {
        return template.queryForList(
                "select nextval('" + sequence + "') from generate_series(1, ?)", Long.class, count);
    }

    /**
     * Stores rows by COPY.
     *
     * @param into table and columns as SQL, such as {@code staging (a, b)}; never made from input
     * @param cells the values of a row in the order of the columns; null is SQL's null
     */
    public <R> void copy(String into, Collection<R> rows, Function<R, List<? extends @Nullable Object>> cells) {
        if (!rows.isEmpty()) {
            template.execute((Connection connection) -> {
                CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
                try {
                    write(copy, rows, cells);
                    return copy.endCopy();
                } finally {
                    if (copy.isActive()) {
                        copy.cancelCopy();
                    }
                }
            });
        }
    }

    /** The server takes one stretch in while the next is written. */
    private static <R> void write(CopyIn copy, Collection<R> rows, Function<R, List<? extends @Nullable Object>> cells)
            throws SQLException {
        StringBuilder text = new StringBuilder(2 * STRETCH);
        for (R row : rows) {
            append(text, cells.apply(row));
            if (text.length() >= STRETCH) {
                send(copy, text);
            }
        }
        send(copy, text);
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object cell = cells.get(i);
            if (cell == null) {
                text.append("\\N");
            } else {
                escape(text, cell.toString());
            }
        }
        text.append('\n');
    }

    /** Copies stretches between the characters that COPY reads as signs of its own. */
    private static void escape(StringBuilder text, String cell) {
        int copied = 0;
        for (int i = 0; i < cell.length(); i++) {
            char sign = sign(cell.charAt(i));
            if (sign != 0) {
                text.append(cell, copied, i).append('\\').append(sign);
                copied = i + 1;
            }
        }
        text.append(cell, copied, cell.length());
    }

    /** What stands behind the backslash for a character that must be escaped; 0 for any other. */
    private static char sign(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
