package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.Plan;
import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.Clearances;
import io.tuji.plan.CountedSource;
import io.tuji.plan.CountedSource.SoFar;
import io.tuji.plan.Plans;
import io.tuji.plan.Withheld;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How all indicators of a plan stand. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class BoardPage {

    private static final int ROWS = 20;

    private final Plans plans;
    private final Clearances clearances;
    private final List<CountedSource> sources;
    private final PlanWords words;
    private final BoardSheet sheet;
    private final ExportNotes notes;

    BoardPage(
            Plans plans,
            Clearances clearances,
            List<CountedSource> sources,
            PlanWords words,
            BoardSheet sheet,
            ExportNotes notes) {
        this.plans = plans;
        this.clearances = clearances;
        this.sources = sources;
        this.words = words;
        this.sheet = sheet;
        this.notes = notes;
    }

    @GetMapping("/plan")
    String show(
            @RequestParam(defaultValue = "") String plan, HttpServletRequest request, Visitor visitor, Model model) {
        Optional<Board> board = board(plan);
        model.addAttribute("plans", plans.list());
        board.ifPresent(found -> {
            BoardView view = BoardView.of(found, listing(request));
            model.addAttribute("view", view);
            model.addAttribute("judgement", judgement(view));
            model.addAttribute("unapproved", clearances.unapproved(found.standings()));
            model.addAttribute("soFar", soFar(found.plan(), visitor));
        });
        return "plan/board";
    }

    private Map<String, SoFar> soFar(Plan plan, Visitor visitor) {
        Map<String, SoFar> soFar = new HashMap<>();
        sources.forEach(source -> soFar.putAll(source.of(plan, visitor)));
        return soFar;
    }

    @GetMapping("/plan/{format:csv|xlsx}")
    @Requires(module = "plan", act = Act.EXPORT)
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String plan,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        Board board = board(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notes.note(
                visitor.actor(),
                "plan.export",
                "plan:" + board.plan().id(),
                Map.of("rows", Integer.toString(board.standings().size())));
        Withheld withheld = clearances.withheld();
        new ListFile(words.plan(board.plan()), sheet.head())
                .send(
                        response,
                        format,
                        row -> board.standings().stream()
                                .map(standing -> sheet.row(standing, withheld))
                                .forEach(row));
    }

    /** Rows of a board are long: without another wish a page has twenty. */
    private static Listing listing(HttpServletRequest request) {
        Listing listing = Listing.read(request, BoardView.SHAPE);
        return request.getParameter("size") == null ? listing.ofSize(ROWS) : listing;
    }

    private Optional<Board> board(String plan) {
        return plan.isEmpty() ? plans.current().flatMap(p -> plans.find(p.id())) : plans.find(plan);
    }

    private String judgement(BoardView view) {
        Board board = view.board();
        List<String> parts = new ArrayList<>();
        Arrays.stream(State.values())
                .filter(state -> board.count(state) > 0)
                .forEach(state -> parts.add(
                        words.say("plan.judgement.part", board.count(state), words.say("plan.state." + state))));
        String states =
                words.say("plan.judgement", board.headlines().size(), String.join(words.say("show.comma"), parts));
        return view.withoutFinal() == 0
                ? states
                : states
                        + words.say(
                                "plan.judgement.ended",
                                Integer.toString(board.plan().lastYear()),
                                view.withoutFinal());
    }
}
