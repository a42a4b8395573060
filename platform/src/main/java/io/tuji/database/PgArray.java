package io.tuji.database;

import java.util.List;

/** Texts as PostgreSQL writes an array of them; for {@link Bulk}. */
public final class PgArray {

    /** Characters that most rows of a register stay below. */
    private static final int LIKELY = 1 << 10;

    private PgArray() {}

    public static String of(List<String> texts) {
        StringBuilder array = new StringBuilder(LIKELY).append('{');
        for (int i = 0; i < texts.size(); i++) {
            array.append(i == 0 ? "\"" : ",\"");
            append(array, texts.get(i));
            array.append('"');
        }
        return array.append('}').toString();
    }

    private static void append(StringBuilder array, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                array.append('\\');
            }
            array.append(c);
        }
    }
}
