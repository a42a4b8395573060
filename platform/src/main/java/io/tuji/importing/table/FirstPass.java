package io.tuji.importing.table;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection.Inspected;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Goes once through all rows of a file, keeps the first ones and counts the rest. */
final class FirstPass {

    /** Rows of the preview. */
    static final int SAMPLE = 20;

    private final String file;
    private final TableLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RawRow> beginning = new ArrayList<>();
    private long rows;
    private @Nullable RawRow last;
    private @Nullable Header header;
    private List<RawRow> sample = List.of();

    FirstPass(String file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    FirstPass over(RowSource source) {
        keepBeginning(source);
        if (beginning.isEmpty()) {
            throw UnreadableTable.whole(ImportProblem.EMPTY_FILE);
        }
        OptionalInt index = HeaderGuess.find(beginning);
        if (index.isEmpty()) {
            throw UnreadableTable.atRow(
                    ImportProblem.NO_HEADER, beginning.get(0).number());
        }
        Header found = Header.of(beginning.get(index.getAsInt()));
        header = found;
        RowCheck check = new RowCheck(file, found, source.omitsTrailingCells());
        List<RawRow> body = beginning.subList(index.getAsInt() + 1, beginning.size());
        sample = body.stream().limit(SAMPLE).map(check::check).toList();
        rows = body.size();
        countRest(source);
        note(source, check);
        return this;
    }

    Inspected inspected(TableForm form, String sha256) {
        if (header == null) {
            throw new IllegalStateException("inspected before the rows were read");
        }
        return new Inspected(
                file, sha256, form, header.row(), header.columns(), header.returned(), rows, sample, problems);
    }

    private void keepBeginning(RowSource source) {
        while (beginning.size() < HeaderGuess.ROWS + SAMPLE) {
            RawRow row = source.next();
            if (row == null) {
                return;
            }
            beginning.add(row);
            last = row;
        }
    }

    private void countRest(RowSource source) {
        source.tellShapeOnly();
        for (RawRow row = source.next(); row != null; row = source.next()) {
            rows++;
            last = row;
            if (rows > limits.rows()) {
                throw UnreadableTable.atRow(ImportProblem.TOO_MANY_ROWS, row.number(), limits.rows());
            }
        }
    }

    private void note(RowSource source, RowCheck check) {
        Place place = Place.file(file);
        if (rows == 0) {
            problems.add(ImportProblem.HEADER_ONLY.at(place));
        } else if (last != null && isCut(source, check.isShort(last))) {
            int row = RowPlace.of(last.number()).row().orElse(1);
            problems.add(ImportProblem.CUT_LAST_ROW.at(place.atRow(row)));
        }
    }

    private static boolean isCut(RowSource source, boolean lastIsShort) {
        return source.endsWithinCharacter() || (source.endsWithinLine() && lastIsShort);
    }
}
