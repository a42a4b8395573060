package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Figures;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.Ranking;
import io.tuji.structure.internal.BackTestService;
import io.tuji.structure.internal.BackTestService.Typed;
import io.tuji.structure.internal.Choice;
import io.tuji.structure.internal.StructureTables;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What rankings were worth when they were tried on the past: asking for a trial, and what came of each. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class BackTestPage {

    private static final String HERE = "/structure/backtests";
    private static final List<String> COLUMNS = List.of("area", "method", "auc", "lift");

    private final BackTestService tests;
    private final StructureTables tables;
    private final StructureDesk desk;
    private final StructureWords words;
    private final LiftWords lifts;

    BackTestPage(
            BackTestService tests, StructureTables tables, StructureDesk desk, StructureWords words, LiftWords lifts) {
        this.tests = tests;
        this.tables = tables;
        this.desk = desk;
        this.words = words;
        this.lifts = lifts;
    }

    /** A page of a table leads here with that table and its level chosen. */
    @GetMapping(HERE)
    String show(
            @RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String level, Model model) {
        fill(new Typed(table, level, "", ""), model);
        return "structure/backtests";
    }

    @PostMapping(HERE)
    @Requires(module = "chain", act = Act.CHANGE)
    String start(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String cut,
            @RequestParam(defaultValue = "") String ranking,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(table, level, cut, ranking);
        Problems problems = new Problems();
        Optional<JobId> job = tests.start(typed, problems, visitor);
        if (job.isPresent()) {
            return "redirect:/jobs/" + job.get().value();
        }
        fill(typed, model);
        desk.refuse(problems, model, response);
        return "structure/backtests";
    }

    private void fill(Typed typed, Model model) {
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "tables",
                tables.list().stream()
                        .filter(table -> table.about().earlierOn().isPresent())
                        .toList());
        model.addAttribute("levels", Choice.LEVELS);
        model.addAttribute("rankings", Ranking.values());
        model.addAttribute("tests", tests.list());
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}")
    String one(@PathVariable long id, Model model) {
        BackTest test = get(id);
        model.addAttribute("test", test);
        model.addAttribute("methods", Method.values());
        model.addAttribute("areas", test.byArea(Method.CHOSEN));
        model.addAttribute("sizes", test.byArea(Method.SIZE));
        model.addAttribute("controls", test.byArea(Method.SHUFFLED));
        return "structure/backtest";
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable long id, @PathVariable String format, Visitor visitor, HttpServletResponse response)
            throws IOException {
        BackTest test = get(id);
        desk.noteExport(HERE + "/" + id, visitor);
        List<String> head = COLUMNS.stream()
                .map(key -> words.say("structure.column." + key))
                .toList();
        new ListFile(words.say("structure.backtest.this"), head)
                .send(response, format, row -> test.figures().forEach(one -> row.accept(cells(test, one))));
    }

    private List<String> cells(BackTest test, Figures figures) {
        return List.of(
                figures.area().map(area -> words.area(test.table(), area)).orElseGet(() -> words.say("structure.all")),
                words.say("structure.method." + figures.method()),
                lifts.estimate(figures.auc()),
                lifts.estimate(figures.lift()));
    }

    private BackTest get(long id) {
        return tests.find(new BackTest.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
