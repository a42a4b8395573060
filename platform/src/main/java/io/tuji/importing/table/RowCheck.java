package io.tuji.importing.table;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a row into the shape of its header, and names what is wrong with the shape or with the characters in it. */
final class RowCheck {

    private final String file;
    private final Header header;
    private final boolean omitsTrailingCells;

    RowCheck(String file, Header header, boolean omitsTrailingCells) {
        this.file = file;
        this.header = header;
        this.omitsTrailingCells = omitsTrailingCells;
    }

    RawRow check(RawRow row) {
        List<String> cells = withoutReason(row.cells());
        List<Problem> faults = new ArrayList<>();
        row.faults().forEach(fault -> faults.add(located(fault)));
        fit(row.number(), cells, faults);
        for (int i = 0; i < cells.size(); i++) {
            checkCharacters(row.number(), i, cells.get(i), faults);
        }
        return new RawRow(row.number(), cells, faults);
    }

    boolean isShort(RawRow row) {
        return !omitsTrailingCells && row.cells().size() < header.columns().size();
    }

    private List<String> withoutReason(List<String> found) {
        List<String> cells = new ArrayList<>(found);
        int width = header.columns().size();
        if (header.returned() && cells.size() > width) {
            cells.remove(width);
        }
        return cells;
    }

    private void fit(long row, List<String> cells, List<Problem> faults) {
        int width = header.columns().size();
        while (cells.size() > width && CellText.isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        while (omitsTrailingCells && cells.size() < width) {
            cells.add("");
        }
        if (cells.size() != width) {
            ImportProblem kind = cells.size() < width ? ImportProblem.TOO_FEW_CELLS : ImportProblem.TOO_MANY_CELLS;
            faults.add(kind.at(Place.file(file).atRow(rowOf(row)), cells.size(), width));
        }
    }

    private void checkCharacters(long row, int index, String cell, List<Problem> faults) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\uFFFD') {
                faults.add(ImportProblem.LOST_CHARACTER.at(placeOf(row, index)));
                return;
            }
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                faults.add(ImportProblem.CONTROL_CHARACTER.at(placeOf(row, index), "U+%04X".formatted((int) c)));
                return;
            }
        }
    }

    private Problem located(Problem fault) {
        int column = fault.place().column().orElse(0);
        Place place =
                new Place(Optional.of(file), fault.place().row(), fault.place().column(), fieldOf(column - 1));
        return new Problem(fault.code(), fault.severity(), place, fault.arguments());
    }

    private Place placeOf(long row, int index) {
        Place place = Place.file(file).atRow(rowOf(row)).atColumn(index + 1);
        return fieldOf(index).map(place::atField).orElse(place);
    }

    private Optional<String> fieldOf(int index) {
        List<String> columns = header.columns();
        return index >= 0 && index < columns.size() && !columns.get(index).isEmpty()
                ? Optional.of(columns.get(index))
                : Optional.empty();
    }

    private static int rowOf(long row) {
        return RowPlace.of(row).row().orElse(1);
    }
}
