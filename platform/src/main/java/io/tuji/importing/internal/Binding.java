package io.tuji.importing.internal;

import io.tuji.importing.MappedRow;
import io.tuji.importing.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile laid over a header: which cell of a row says what. */
final class Binding {

    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, String> unitOf = new HashMap<>();

    Binding(Profile profile, List<String> header) {
        for (Profile.Column column : profile.columns()) {
            int index = header.indexOf(column.header());
            if (index >= 0) {
                columnOf.put(column.property(), index);
                column.unit().ifPresent(unit -> unitOf.put(column.property(), unit));
            }
        }
    }

    /** @param masked the same cells without person numbers */
    MappedRow row(List<String> cells, List<String> masked) {
        return new MappedRow() {
            @Override
            public Optional<String> text(String property) {
                return in(masked, property);
            }

            @Override
            public Optional<String> unmasked(String property) {
                return in(cells, property);
            }

            @Override
            public Optional<String> unit(String property) {
                return Optional.ofNullable(unitOf.get(property));
            }
        };
    }

    private Optional<String> in(List<String> row, String property) {
        Integer column = columnOf.get(property);
        if (column == null || column >= row.size()) {
            return Optional.empty();
        }
        String text = trim(row.get(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The index of the column that carries the property, if any does. */
    Optional<Integer> columnOf(String property) {
        return Optional.ofNullable(columnOf.get(property));
    }

    /** Also takes away the blanks that spreadsheets bring: no-break, ideographic, zero-width, byte order mark. */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
    }
}
