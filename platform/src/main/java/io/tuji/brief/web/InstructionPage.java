package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Done;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.value.Problem;
import io.tuji.task.Outcome;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One instruction: what is to be done, all that was done with it, and what the visitor can do now. */
@Controller
@Requires(module = "brief", act = Act.VIEW)
class InstructionPage {

    private static final String HERE = "/instructions/{code:[Jj][Bb]-\\d+}";

    private final Instructions instructions;
    private final InstructionDesk desk;
    private final BriefWords words;
    private final ProblemTexts problemTexts;

    InstructionPage(Instructions instructions, InstructionDesk desk, BriefWords words, ProblemTexts problemTexts) {
        this.instructions = instructions;
        this.desk = desk;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return fill(desk.get(code, visitor), List.of(), visitor, model);
    }

    @PostMapping(HERE + "/moves/{move:[A-Z_]+}")
    @Requires(module = "brief", act = Act.CHANGE)
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(defaultValue = "", name = "words") String typed,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Instruction instruction = desk.get(code, visitor);
        Move wanted =
                InstructionDesk.readMove(move).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<Done> outcome =
                desk.move(instruction, wanted, typed, due, evidence == null ? List.of() : evidence, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typedMove", wanted);
            model.addAttribute("typedWords", typed);
            model.addAttribute("typedDue", due);
            return fill(desk.get(code, visitor), outcome.problems(), visitor, model);
        }
        say(wanted, instruction, flash);
        return "redirect:/instructions/" + instruction.id().code();
    }

    /** What ends an instruction can be taken back at once. */
    private void say(Move move, Instruction instruction, RedirectAttributes flash) {
        String said = words.say("brief.done." + move, instruction.id().code());
        if (move == Move.CLOSE || move == Move.WITHDRAW) {
            flash.addFlashAttribute(
                    "undo", new Undo(said, "/instructions/" + instruction.id().code() + "/moves/" + Move.REOPEN));
        } else {
            flash.addFlashAttribute("done", said);
        }
    }

    private String fill(Instruction instruction, List<Problem> problems, Visitor visitor, Model model) {
        List<Instruction.Act> acts = instructions.acts(instruction.id());
        model.addAttribute("instruction", instruction);
        model.addAttribute("light", instructions.light(instruction));
        Set<Move> moves = instructions.moves(instruction, visitor);
        model.addAttribute("moves", moves);
        model.addAttribute("correctable", moves.contains(Move.CORRECT));
        model.addAttribute("acts", acts);
        model.addAttribute("papers", desk.papers(instruction, acts));
        model.addAttribute("problems", problemTexts.of(problems));
        return "brief/instruction";
    }
}
