package io.tuji.ledger.web;

import io.tuji.ledger.internal.LedgerCell;
import io.tuji.ledger.internal.LedgerLine;
import io.tuji.ledger.internal.LedgerSheet;
import io.tuji.ledger.internal.LedgerTaken;
import io.tuji.promotion.Change;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet that came back beside what stands now. */
record SheetJson(
        String id,
        LedgerSheet.Kind kind,
        String file,
        String sha256,

        @Described(zh = "文件里的行数", en = "rows that the file has")
        int rows,

        @Described(zh = "有不同而没有取入的行", en = "rows that differ and were not taken")
        List<LineJson> lines,

        @Described(zh = "取入的行", en = "rows that were taken") List<TakenJson> taken,

        @Described(zh = "整个文件的提示", en = "what is odd about the file as a whole")
        List<ApiProblem.Item> notes,

        Optional<Instant> takenAt,
        Optional<Instant> undoneAt) {

    record LineJson(
            int row,
            String project,

            @Described(zh = "项目现在的版本", en = "version of the project now")
            Optional<Integer> version,

            LedgerLine.Outcome outcome,
            List<CellJson> cells,
            List<ApiProblem.Item> problems) {}

    record CellJson(
            String field,

            @Described(zh = "所改版本里的值", en = "what stood in the version that was edited")
            String before,

            String now,

            @Described(zh = "文件里的值", en = "what the file says")
            String after,

            LedgerCell.State state,

            @Described(zh = "其间改它的人", en = "who changed it meanwhile")
            Optional<String> by,

            List<ApiProblem.Item> problems) {}

    record TakenJson(
            int row,

            @Described(zh = "取入之后的版本", en = "version after it")
            int version,

            Map<String, String> before,
            Map<String, String> after,
            boolean undone) {}

    static SheetJson of(LedgerView view, ApiProblems problems) {
        LedgerSheet sheet = view.sheet();
        return new SheetJson(
                Long.toString(sheet.id()),
                sheet.kind(),
                sheet.fileName(),
                sheet.sha256(),
                sheet.readRows(),
                view.lines().stream().map(line -> line(line, problems)).toList(),
                view.taken().stream().map(SheetJson::taken).toList(),
                problems.items(sheet.content().notes()),
                sheet.takenAt(),
                sheet.undoneAt());
    }

    private static LineJson line(LedgerLine line, ApiProblems problems) {
        return new LineJson(
                line.row().number(),
                line.row().code(),
                line.project().map(project -> project.version()),
                line.outcome(),
                line.cells().stream()
                        .map(cell -> new CellJson(
                                cell.column().key(),
                                cell.before(),
                                cell.now(),
                                cell.after(),
                                cell.state(),
                                cell.theirs().map(Change::by),
                                problems.items(cell.problems())))
                        .toList(),
                problems.items(line.problems()));
    }

    private static TakenJson taken(LedgerTaken taken) {
        return new TakenJson(taken.row(), taken.version(), taken.before(), taken.after(), taken.undone());
    }
}
