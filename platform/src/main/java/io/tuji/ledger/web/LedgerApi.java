package io.tuji.ledger.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerChoice;
import io.tuji.ledger.internal.LedgerSheet;
import io.tuji.ledger.internal.Ledgers;
import io.tuji.ledger.internal.Ledgers.Received;
import io.tuji.web.ApiId;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Ledgers that were edited outside, and lists of new projects, for programs. */
@RestController
@RequestMapping(ApiPath.V1 + "/ledger/sheets")
@Requires(module = "promotion", act = Act.CHANGE)
class LedgerApi {

    record UndoneJson(
            @Described(zh = "没有撤回的行及原因", en = "rows that were left as they are, and why")
            List<ApiProblem.Item> left) {}

    private final Ledgers ledgers;
    private final LedgerDesk desk;
    private final ApiProblems problems;

    LedgerApi(Ledgers ledgers, LedgerDesk desk, ApiProblems problems) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            zh = "带回改过的台账，或带来一批新项目；只比较，不改动项目",
            en = "Bring back an edited ledger, or a list of new projects; it is only compared, no project is changed",
            gives = 201,
            refuses = {413, 422})
    ResponseEntity<SheetJson> receive(
            @RequestParam @Described(zh = "文件（CSV、XLSX）", en = "the file (CSV, XLSX)") MultipartFile file,
            @RequestParam(defaultValue = "EDIT")
                    @Described(zh = "EDIT 改过的台账，NEW 新项目", en = "EDIT an edited ledger, NEW new projects")
                    String kind,
            Visitor visitor)
            throws IOException {
        Received kept = desk.receive(kind, Optional.of(file), visitor);
        LedgerSheet sheet = kept.sheet().orElseThrow(() -> ApiRefused.input(kept.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(sheet, visitor));
    }

    @GetMapping("/{id}")
    @Described(zh = "一份带回的表与现状逐格比较", en = "A sheet that came back beside what stands now, cell by cell")
    SheetJson show(@PathVariable String id, Visitor visitor) {
        return json(get(id, visitor), visitor);
    }

    @PostMapping("/{id}/take")
    @Described(
            zh = "取入能取的，一个项目要么全取要么不取；已取过的不再取",
            en = "Take what can be taken, each project whole or not at all; once only",
            refuses = {409, 422})
    SheetJson take(
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "")
                    @Described(
                            zh = "他人已改过的行听谁的，可重复：行号:MINE:所见版本 或 行号:THEIRS:所见版本",
                            en =
                                    "whose version of a row holds that somebody else has changed, repeatable: row:MINE:version or row:THEIRS:version")
                    List<String> choice,
            Visitor visitor) {
        LedgerSheet sheet = get(id, visitor);
        refuse(ledgers.take(sheet, LedgerChoice.read(choice), visitor));
        return json(get(id, visitor), visitor);
    }

    @PostMapping("/{id}/undo")
    @Described(
            zh = "撤回取入的；之后有人动过的不撤回",
            en = "Take back what was taken; what somebody has touched since is left as it is",
            refuses = {409, 422})
    UndoneJson undo(@PathVariable String id, Visitor visitor) {
        LedgerSheet sheet = get(id, visitor);
        if (!desk.view(sheet, visitor).canBeUndone()) {
            refuse(ledgers.undo(sheet, visitor));
        }
        return new UndoneJson(problems.items(ledgers.undo(sheet, visitor)));
    }

    private static void refuse(List<Problem> found) {
        if (!found.isEmpty()) {
            throw ApiRefused.conflict(found);
        }
    }

    private LedgerSheet get(String id, Visitor visitor) {
        return desk.get(ApiId.read(id, "id"), visitor);
    }

    private SheetJson json(LedgerSheet sheet, Visitor visitor) {
        return SheetJson.of(desk.view(sheet, visitor), problems);
    }
}
