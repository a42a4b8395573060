package io.tuji.roster.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as it was typed; blank where nothing was.
 *
 * @param number of the row in the file
 * @param company code of the company
 */
public record RosterRow(int number, String company, String creditCode, String name, String share, String note) {

    static RosterRow of(long number, Map<RosterColumn, Integer> columns, List<String> cells) {
        return new RosterRow(
                (int) number,
                cell(columns.get(RosterColumn.COMPANY), cells),
                cell(columns.get(RosterColumn.CREDIT_CODE), cells),
                cell(columns.get(RosterColumn.NAME), cells),
                cell(columns.get(RosterColumn.SHARE), cells),
                cell(columns.get(RosterColumn.NOTE), cells));
    }

    /** An apostrophe before a text keeps spreadsheets from running it; the export puts it there. */
    private static String cell(@Nullable Integer index, List<String> cells) {
        if (index == null || index >= cells.size()) {
            return "";
        }
        String text = cells.get(index).strip().replaceAll("\\s+", " ");
        return text.matches("'+[=+\\-@].*") ? text.substring(1) : text;
    }

    /** What names the firm, for messages. */
    String subject() {
        return Stream.of(company, creditCode, name)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }
}
