package io.tuji.importing.web;

import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Understood;
import io.tuji.importing.Profile;
import io.tuji.importing.Property;
import io.tuji.web.ProblemTexts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A preview as its template asks for it.
 *
 * @param properties everything that a column can mean
 * @param shown those properties that a column stands for
 */
record PreviewView(
        List<ColumnChoice> columns, List<Property> properties, List<String> shown, List<FirstRow> rows, long taken) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 24;

    /**
     * One column of the file and what it was taken for.
     *
     * @param property key, blank if the column is not read
     * @param units of that property
     * @param basis why, as the last part of a message key; blank if a person has chosen or nothing was found
     */
    record ColumnChoice(
            int index,
            String header,
            String examples,
            String property,
            String unit,
            List<String> units,
            String basis) {}

    /** One of the first rows: what it says by shown property, or its cells if it will be set aside. */
    record FirstRow(long number, boolean isTaken, List<String> cells, List<Text> problems) {}

    static PreviewView of(Preview preview, List<Property> properties, ImportTexts texts) {
        List<ColumnChoice> columns = new ArrayList<>();
        for (int i = 0; i < preview.header().size(); i++) {
            columns.add(column(preview, properties, i));
        }
        List<String> shown = properties.stream()
                .map(Property::key)
                .filter(key -> preview.profile().find(key).isPresent())
                .toList();
        List<FirstRow> rows = preview.understood().stream()
                .map(row -> row(row, shown, preview, texts))
                .toList();
        return new PreviewView(
                columns,
                properties,
                shown,
                rows,
                rows.stream().filter(FirstRow::isTaken).count());
    }

    private static ColumnChoice column(Preview preview, List<Property> properties, int index) {
        String header = preview.header().get(index);
        Optional<Profile.Column> column =
                header.isEmpty() ? Optional.empty() : preview.profile().findByHeader(header);
        List<String> units = column.flatMap(c -> properties.stream()
                        .filter(p -> p.key().equals(c.property()))
                        .findFirst())
                .map(Property::units)
                .orElse(List.of());
        return new ColumnChoice(
                index,
                header,
                examples(preview, index),
                column.map(Profile.Column::property).orElse(""),
                column.flatMap(Profile.Column::unit).orElse(""),
                units,
                Optional.ofNullable(preview.bases().get(header))
                        .map(basis -> basis.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
    }

    private static String examples(Preview preview, int index) {
        return preview.understood().stream()
                .map(row -> cell(row, index).strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…")
                .distinct()
                .limit(EXAMPLES)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static FirstRow row(Understood row, List<String> shown, Preview preview, ImportTexts texts) {
        List<String> cells = shown.stream()
                .map(property -> row.isTaken()
                        ? row.shown().getOrDefault(property, "")
                        : preview.profile().indexOf(property, preview.header()).stream()
                                .mapToObj(index -> cell(row, index))
                                .findFirst()
                                .orElse(""))
                .toList();
        return new FirstRow(row.row(), row.isTaken(), cells, texts.of(row.problems()));
    }

    private static String cell(Understood row, int index) {
        return index < row.cells().size() ? row.cells().get(index) : "";
    }
}
