package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.Verdicts;
import io.tuji.plan.Board;
import io.tuji.plan.Clearances;
import io.tuji.plan.Plans;
import io.tuji.plan.Withheld;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is expected of all indicators of a plan, beside each other. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class OutlookPage {

    static final String HERE = "/plan/outlook";

    private final Plans plans;
    private final Outlooks outlooks;
    private final Verdicts verdicts;
    private final Clearances clearances;
    private final OutlookSheet sheet;
    private final OutlookWords words;
    private final ExportNotes notes;

    OutlookPage(
            Plans plans,
            Outlooks outlooks,
            Verdicts verdicts,
            Clearances clearances,
            OutlookSheet sheet,
            OutlookWords words,
            ExportNotes notes) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.verdicts = verdicts;
        this.clearances = clearances;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(@RequestParam(defaultValue = "") String plan, HttpServletRequest request, Model model) {
        model.addAttribute("plans", plans.list());
        board(plan).map(board -> view(board, request)).ifPresent(view -> {
            model.addAttribute("view", view);
            model.addAttribute("judgement", judgement(view));
        });
        return "outlook/outlook";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "outlook", act = Act.EXPORT)
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String plan,
            HttpServletRequest request,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        OutlookView view = board(plan)
                .map(board -> view(board, request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notes.note(
                visitor.actor(),
                "outlook.export",
                "plan:" + view.board().plan().id(),
                Map.of("rows", Integer.toString(view.all().size())));
        Withheld withheld = clearances.withheld();
        new ListFile(words.say("outlook.title"), sheet.head())
                .send(
                        response,
                        format,
                        row -> view.all().stream()
                                .map(each -> sheet.row(each, withheld))
                                .forEach(row));
    }

    private OutlookView view(Board board, HttpServletRequest request) {
        String plan = board.plan().id();
        return OutlookView.of(
                board, outlooks.of(plan), verdicts.standing(plan), Listing.read(request, OutlookView.SHAPE));
    }

    private Optional<Board> board(String plan) {
        return plan.isEmpty() ? plans.current().flatMap(p -> plans.find(p.id())) : plans.find(plan);
    }

    private String judgement(OutlookView view) {
        return words.say(
                "outlook.judgement",
                view.all().size(),
                view.count(Light.RED),
                view.count(Light.YELLOW),
                view.count(Light.GREEN),
                view.count(Light.NONE));
    }
}
