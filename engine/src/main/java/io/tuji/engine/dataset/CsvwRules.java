package io.tuji.engine.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of CSV on the Web for one table: those of the metadata (W3C, Metadata Vocabulary for Tabular Data), that the table has the
 * columns that the metadata describe, and that every cell is of its datatype.
 */
public final class CsvwRules {

    private static final String VOCABULARY = "http://www.w3.org/ns/csvw";
    private static final Pattern NAME = Pattern.compile("[^_\\s][^\\s]*");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Set<String> DATATYPES = Set.of("string", "decimal", "integer", "date", "boolean", "double");

    private final Inspection rules = new Inspection("csvw");

    private CsvwRules() {}

    /**
     * What metadata and table break; nothing if they keep to all.
     *
     * @param table the rows, the head first, without the mark of UTF-8
     */
    public static List<BrokenRule> check(Map<String, Object> metadata, String url, List<List<String>> table) {
        CsvwRules check = new CsvwRules();
        check.context(metadata.get("@context"));
        check.rules
                .list(metadata.get("tables"), "tables-list", "tables")
                .ifPresent(tables -> check.tables(tables, url, table));
        return check.rules.broken();
    }

    private void context(@Nullable Object value) {
        boolean plain = VOCABULARY.equals(value);
        boolean listed = value instanceof List<?> list
                && !list.isEmpty()
                && VOCABULARY.equals(list.get(0))
                && list.stream().skip(1).allMatch(Map.class::isInstance);
        rules.hold(plain || listed, "context-is-csvw", "@context");
    }

    private void tables(List<?> tables, String url, List<List<String>> rows) {
        rules.hold(!tables.isEmpty(), "tables-not-empty", "tables");
        for (int i = 0; i < tables.size(); i++) {
            String place = "tables[" + i + "]";
            rules.object(tables.get(i), "table-is-object", place).ifPresent(table -> {
                rules.hold(url.equals(table.get("url")), "table-url", place + ".url = " + table.get("url"));
                rules.object(table.get("tableSchema"), "table-schema-object", place + ".tableSchema")
                        .ifPresent(schema -> schema(schema, rows, place + ".tableSchema"));
            });
        }
    }

    private void schema(Map<?, ?> schema, List<List<String>> rows, String place) {
        List<Map<?, ?>> columns = new ArrayList<>();
        rules.each(
                schema.get("columns"),
                "columns-list",
                place + ".columns",
                (value, at) -> rules.object(value, "column-is-object", at).ifPresent(column -> {
                    columns.add(column);
                    column(column, at);
                }));
        List<Object> names =
                columns.stream().<Object>map(c -> String.valueOf(c.get("name"))).toList();
        rules.hold(new HashSet<>(names).size() == names.size(), "column-names-unique", place + ".columns");
        rules.each(
                schema.get("primaryKey"),
                "primary-key-list",
                place + ".primaryKey",
                (key, at) -> rules.hold(names.contains(key), "primary-key-of-columns", at + " = " + key));
        if (rules.hold(!rows.isEmpty(), "table-has-head", place)) {
            head(columns, rows.get(0));
            for (int row = 1; row < rows.size(); row++) {
                cells(columns, rows.get(row), row + 1);
            }
            keys(columns, names, schema.get("primaryKey"), rows);
        }
    }

    private void column(Map<?, ?> column, String place) {
        rules.matches(column.get("name"), NAME, "column-name", place + ".name");
        Object datatype = column.get("datatype");
        rules.hold(
                datatype == null || DATATYPES.contains(datatype.toString()),
                "column-datatype",
                place + ".datatype = " + datatype);
    }

    private void head(List<Map<?, ?>> columns, List<String> head) {
        List<String> titles = columns.stream()
                .map(column -> String.valueOf(column.get("titles")))
                .toList();
        rules.hold(titles.equals(head), "head-as-titles", "row 1 = " + head);
    }

    private void cells(List<Map<?, ?>> columns, List<String> row, int number) {
        if (!rules.hold(row.size() == columns.size(), "row-as-long-as-columns", "row " + number)) {
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            Map<?, ?> column = columns.get(i);
            String cell = row.get(i);
            String place = "row " + number + ", column " + column.get("name") + " = " + cell;
            if (cell.isEmpty()) {
                rules.hold(!Boolean.TRUE.equals(column.get("required")), "cell-required", place);
            } else {
                rules.hold(parses(cell, String.valueOf(column.get("datatype"))), "cell-of-datatype", place);
            }
        }
    }

    private static boolean parses(String cell, String datatype) {
        return switch (datatype) {
            case "decimal", "double" -> DECIMAL.matcher(cell).matches() && new BigDecimal(cell).precision() > 0;
            case "integer" -> cell.matches("[+-]?\\d+");
            case "boolean" -> cell.equals("true") || cell.equals("false");
            case "date" -> isDate(cell);
            default -> true;
        };
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** No two rows have the same primary key. */
    private void keys(List<Map<?, ?>> columns, List<Object> names, @Nullable Object key, List<List<String>> rows) {
        if (!(key instanceof List<?> wanted)) {
            return;
        }
        List<Integer> places =
                wanted.stream().map(names::indexOf).filter(at -> at >= 0).toList();
        Set<List<String>> seen = new HashSet<>();
        for (int row = 1; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            if (cells.size() == columns.size()) {
                rules.hold(
                        seen.add(places.stream().map(cells::get).toList()), "primary-key-unique", "row " + (row + 1));
            }
        }
    }
}
