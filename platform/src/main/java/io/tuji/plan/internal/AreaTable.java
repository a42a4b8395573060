package io.tuji.plan.internal;

import io.tuji.district.DistrictPack;
import io.tuji.district.Subdistrict;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.RawRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table with a row a subdistrict, as statistics publish it: one column holds codes of nine or twelve digits, another the numbers. Rows
 * of other districts are left out.
 */
final class AreaTable {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?");
    /** The three digits that a subdistrict's own row carries behind its nine. */
    private static final String WHOLE = "000";

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> headers;
    private final List<RawRow> rows;

    AreaTable(DistrictPack pack, List<String> headers, List<RawRow> rows) {
        for (Subdistrict subdistrict : pack.places().subdistricts()) {
            codes.put(subdistrict.code(), subdistrict.code());
            codes.put(subdistrict.code() + WHOLE, subdistrict.code());
        }
        this.headers = headers;
        this.rows = rows;
    }

    /** Rows of observations in the words of the form; or why the table has none. */
    List<Problem> read(AreaInput input, List<SheetRow> into) {
        Optional<Integer> code = codeColumn();
        if (code.isEmpty()) {
            return List.of(PlanProblem.NO_CODE_COLUMN.at(Place.field("file")));
        }
        List<Integer> numbers = numberColumns(code.get());
        Optional<Integer> value = numbers.stream()
                .filter(i -> input.column().isBlank()
                        ? numbers.size() == 1
                        : headers.get(i).equals(input.column().strip()))
                .findFirst();
        if (value.isEmpty()) {
            String found = String.join(", ", numbers.stream().map(headers::get).toList());
            return List.of(PlanProblem.NUMBER_COLUMN_OPEN.at(Place.field("column"), found));
        }
        ofDistrict(code.get()).forEach(row -> into.add(row(row, code.get(), value.get(), input)));
        return List.of();
    }

    private Optional<Integer> codeColumn() {
        return IntStream.range(0, headers.size())
                .filter(i -> rows.stream().anyMatch(row -> codes.containsKey(cell(row, i))))
                .boxed()
                .findFirst();
    }

    /** Columns in which every row of the district has a number; the codes themselves are none. */
    private List<Integer> numberColumns(int code) {
        List<RawRow> ours = ofDistrict(code);
        return IntStream.range(0, headers.size())
                .filter(i -> i != code)
                .filter(i -> ours.stream()
                        .allMatch(row -> NUMBER.matcher(cell(row, i)).matches()))
                .boxed()
                .toList();
    }

    private List<RawRow> ofDistrict(int code) {
        return rows.stream().filter(row -> codes.containsKey(cell(row, code))).toList();
    }

    private SheetRow row(RawRow row, int code, int value, AreaInput input) {
        Map<SheetColumn, String> cells = new HashMap<>(input.cells());
        cells.put(SheetColumn.AREA, codes.getOrDefault(cell(row, code), ""));
        cells.put(SheetColumn.VALUE, cell(row, value));
        return new SheetRow(row.number(), cells);
    }

    private static String cell(RawRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }
}
