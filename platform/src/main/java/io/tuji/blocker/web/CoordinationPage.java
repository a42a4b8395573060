package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Item;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.Meetings.Outcome;
import io.tuji.blocker.Meetings.TypedDecision;
import io.tuji.engine.value.Problem;
import io.tuji.web.Download;
import io.tuji.web.ListFile;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: what was stuck, what is decided while it is held, what becomes of that. Also what is printed. */
@Controller
@RequestMapping("/coordination/{code:[Dd][Hh]-\\d+}")
@Requires(module = "promotion", act = Act.VIEW)
class CoordinationPage {

    private final Meetings meetings;
    private final CoordinationDesk desk;
    private final CoordinationMinutes minutes;
    private final CoordinationSheet sheet;
    private final Blockers blockers;
    private final OrgUnits units;
    private final BlockerWords words;
    private final ProblemTexts problemTexts;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    CoordinationPage(
            Meetings meetings,
            CoordinationDesk desk,
            CoordinationMinutes minutes,
            CoordinationSheet sheet,
            Blockers blockers,
            OrgUnits units,
            BlockerWords words,
            ProblemTexts problemTexts,
            AuditLog audit,
            TransactionOperations transaction) {
        this.meetings = meetings;
        this.desk = desk;
        this.minutes = minutes;
        this.sheet = sheet;
        this.blockers = blockers;
        this.units = units;
        this.words = words;
        this.problemTexts = problemTexts;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String on, Visitor visitor, Model model) {
        model.addAttribute("typed", new TypedDecision("", "", "", "", on));
        return fill(desk.get(code, visitor), List.of(), visitor, model);
    }

    @PostMapping("/pack")
    @Requires(module = "promotion", act = Act.CHANGE)
    String pack(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Meeting meeting = desk.get(code, visitor);
        return answer("pack", meeting, meetings.pack(meeting.id(), visitor), visitor, model, flash, response);
    }

    @PostMapping("/close")
    @Requires(module = "promotion", act = Act.CHANGE)
    String close(
            @PathVariable String code,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Meeting meeting = desk.get(code, visitor);
        return answer("close", meeting, meetings.close(meeting.id(), visitor), visitor, model, flash, response);
    }

    @PostMapping("/decisions")
    @Requires(module = "promotion", act = Act.CHANGE)
    String decide(
            @PathVariable String code,
            @ModelAttribute("typed") TypedDecision typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Meeting meeting = desk.get(code, visitor);
        Outcome<Decision> outcome = meetings.decide(meeting.id(), typed, visitor);
        return answer("decide", meeting, outcome, visitor, model, flash, response);
    }

    @PostMapping("/decisions/{number:\\d{1,6}}/moves/{move:[A-Z_]+}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String move,
            @RequestParam(defaultValue = "", name = "words") String said,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Meeting meeting = desk.get(code, visitor);
        desk.decision(meeting, number, visitor);
        Decision.Move wanted =
                Decision.Move.read(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<Decision> outcome = meetings.move(meeting.id(), number, wanted, said, visitor);
        boolean canBeTakenBack = wanted == Decision.Move.DONE || wanted == Decision.Move.DROP;
        if (outcome.now().isPresent() && canBeTakenBack) {
            String undone = here(meeting) + "/decisions/" + number + "/moves/" + Decision.Move.REOPEN;
            flash.addFlashAttribute("undo", new Undo(words.say("coordination.done." + wanted), undone));
            return "redirect:" + here(meeting) + "#decisions";
        }
        return answer(wanted.name(), meeting, outcome, visitor, model, flash, response);
    }

    private String answer(
            String act,
            Meeting meeting,
            Outcome<?> outcome,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            if (!model.containsAttribute("typed")) {
                model.addAttribute("typed", new TypedDecision("", "", "", "", ""));
            }
            return fill(meeting, outcome.problems(), visitor, model);
        }
        flash.addFlashAttribute("done", words.say("coordination.done." + act));
        return "redirect:" + here(meeting) + (act.equals("decide") ? "#decide" : "");
    }

    private static String here(Meeting meeting) {
        return "/coordination/" + meeting.id().code();
    }

    @GetMapping("/minutes")
    void minutes(@PathVariable String code, Visitor visitor, HttpServletResponse response) throws IOException {
        Meeting meeting = desk.get(code, visitor);
        String text = minutes.of(meeting, visitor);
        new Download(words.say("coordination.minutes") + " " + meeting.id().code(), Download.Kind.TEXT)
                .send(response, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The pack as it was, or what was decided. */
    @GetMapping("/{what:pack|decisions}/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(
            @PathVariable String code,
            @PathVariable String what,
            @PathVariable String format,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        Meeting meeting = desk.get(code, visitor);
        transaction.executeWithoutResult(status -> audit.record(AuditLog.Entry.of(
                        visitor.actor(),
                        "coordination.export",
                        "coordination:" + meeting.id().code())
                .to(Map.of("list", what))));
        String name = words.say("coordination." + what) + " " + meeting.id().code();
        if (what.equals("pack")) {
            List<Item> items = meetings.items(meeting, visitor);
            new ListFile(name, sheet.itemHead())
                    .send(response, format, row -> items.forEach(item -> row.accept(sheet.row(item))));
        } else {
            List<Decision> decisions = meetings.decisions(meeting, visitor);
            new ListFile(name, sheet.decisionHead())
                    .send(response, format, row -> decisions.forEach(one -> row.accept(sheet.row(one))));
        }
    }

    private String fill(Meeting meeting, List<Problem> problems, Visitor visitor, Model model) {
        List<Item> items = meetings.items(meeting, visitor);
        List<Decision> decisions = meetings.decisions(meeting, visitor);
        Map<Integer, Set<Decision.Move>> moves = new LinkedHashMap<>();
        decisions.forEach(one -> moves.put(one.number(), meetings.moves(one, meeting, visitor)));
        model.addAttribute("meeting", meeting);
        model.addAttribute("mayChange", meetings.mayChange(meeting, visitor));
        model.addAttribute("causes", CoordinationDesk.byCause(items));
        model.addAttribute("items", items);
        model.addAttribute("hidden", meetings.hidden(meeting, visitor));
        model.addAttribute("decisions", decisions);
        model.addAttribute("moves", moves);
        model.addAttribute("owners", blockers.owners());
        model.addAttribute("units", units.list());
        model.addAttribute("minutes", minutes.of(meeting, visitor));
        model.addAttribute("problems", problemTexts.of(problems));
        judgement(meeting, items, decisions).ifPresent(said -> model.addAttribute("judgement", said));
        return "blocker/meeting";
    }

    private Optional<String> judgement(Meeting meeting, List<Item> items, List<Decision> decisions) {
        long open = decisions.stream()
                .filter(one -> one.state() == Decision.State.OPEN)
                .count();
        return meeting.packedAt().map(at -> words.say("coordination.judgement", items.size(), decisions.size(), open));
    }
}
