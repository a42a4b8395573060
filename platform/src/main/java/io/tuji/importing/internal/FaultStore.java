package io.tuji.importing.internal;

import io.tuji.database.Bulk;
import io.tuji.database.PgArray;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Severity;
import io.tuji.importing.ImportId;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rows that were not taken and everything that was found wrong. */
@Repository
public class FaultStore {

    public static final ListShape SHAPE = ListShape.of("/imports", "id")
            .ascending("row", "row_number")
            .ascending("code", "code")
            .filters("code");

    /** How often a fault was found in a file, and what it said where it was found first. */
    public record Tally(String code, Severity severity, long count, long firstRow, List<String> arguments) {}

    /** A row that was not taken, as it stood in the file but for person numbers. */
    public record SetAside(long rowNumber, List<String> cells) {}

    private final JdbcClient jdbc;
    private final Bulk bulk;

    FaultStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    void keep(ImportId run, List<SetAside> rows, List<Problem> problems) {
        bulk.copy(
                "import_set_aside (import_id, row_number, cells)",
                rows,
                row -> List.of(run.value(), row.rowNumber(), PgArray.of(row.cells())));
        bulk.copy(
                "import_fault (import_id, row_number, column_number, code, severity, field, arguments)",
                problems,
                problem -> cells(run, problem));
    }

    private static List<@Nullable Object> cells(ImportId run, Problem problem) {
        List<@Nullable Object> cells = new ArrayList<>(7);
        cells.add(run.value());
        cells.add(problem.place().row().orElse(0));
        OptionalInt column = problem.place().column();
        cells.add(column.isPresent() ? column.getAsInt() : null);
        cells.add(problem.code());
        cells.add(problem.severity());
        cells.add(problem.place().field().orElse(null));
        cells.add(PgArray.of(problem.arguments()));
        return cells;
    }

    /** What was found wrong, by kind, the most frequent first. */
    public List<Tally> tallies(ImportId run) {
        return jdbc.sql("""
                        select t.code, t.severity, t.count, f.row_number, f.arguments
                        from (
                            select code, severity, count(*) as count, min(id) as first_id
                            from import_fault
                            where import_id = :import
                            group by code, severity
                        ) t join import_fault f on f.id = t.first_id
                        order by t.count desc, t.code
                        """)
                .param("import", run.value())
                .query((row, n) -> new Tally(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        row.getLong("count"),
                        row.getLong("row_number"),
                        texts(row, "arguments")))
                .list();
    }

    /** What the faults of a run can be asked for: by kind, in the order of the file or of the codes. */
    public static ListShape shape(ImportId run) {
        return SHAPE.at("/imports/" + run.value());
    }

    public PageOf<Problem> page(ImportId run, Listing listing) {
        String where = " from import_fault where import_id = :import and (:code = '' or code = :code) ";
        List<Problem> rows = jdbc.sql("select row_number, column_number, code, severity, field, arguments" + where
                        + "order by " + listing.orderBy() + " offset :offset limit :limit")
                .param("import", run.value())
                .param("code", listing.filter("code").orElse(""))
                .param("offset", listing.offset())
                .param("limit", listing.size())
                .query((row, n) -> problem(row))
                .list();
        long total = jdbc.sql("select count(*)" + where)
                .param("import", run.value())
                .param("code", listing.filter("code").orElse(""))
                .query(Long.class)
                .single();
        return new PageOf<>(rows, total, listing);
    }

    /** Hands on every set-aside row with its faults, in the order of the file, without holding them all. */
    public void eachSetAside(ImportId run, BiConsumer<SetAside, List<Problem>> consumer) {
        List<SetAside> page = setAsideAfter(run, -1);
        while (!page.isEmpty()) {
            long last = page.get(page.size() - 1).rowNumber();
            Map<Integer, List<Problem>> faults = faultsBetween(run, page.get(0).rowNumber(), last);
            page.forEach(row -> consumer.accept(row, faults.getOrDefault((int) row.rowNumber(), List.of())));
            page = setAsideAfter(run, last);
        }
    }

    private List<SetAside> setAsideAfter(ImportId run, long row) {
        return jdbc.sql("""
                        select row_number, cells from import_set_aside
                        where import_id = :import and row_number > :row
                        order by row_number limit 1000
                        """)
                .param("import", run.value())
                .param("row", row)
                .query((r, n) -> new SetAside(r.getLong("row_number"), texts(r, "cells")))
                .list();
    }

    private Map<Integer, List<Problem>> faultsBetween(ImportId run, long first, long last) {
        return jdbc
                .sql("""
                        select row_number, column_number, code, severity, field, arguments from import_fault
                        where import_id = :import and row_number between :first and :last order by id
                        """)
                .param("import", run.value())
                .param("first", first)
                .param("last", last)
                .query((r, n) -> problem(r))
                .list()
                .stream()
                .collect(Collectors.groupingBy(p -> p.place().row().orElse(0)));
    }

    private static Problem problem(ResultSet row) throws SQLException {
        Integer column = row.getObject("column_number", Integer.class);
        Place place = new Place(
                Optional.empty(),
                OptionalInt.of(row.getInt("row_number")),
                column == null ? OptionalInt.empty() : OptionalInt.of(column),
                Optional.ofNullable(row.getString("field")));
        return new Problem(
                row.getString("code"), Severity.valueOf(row.getString("severity")), place, texts(row, "arguments"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
