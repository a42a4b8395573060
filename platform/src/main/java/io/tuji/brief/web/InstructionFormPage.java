package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Typed;
import io.tuji.brief.internal.Subjects;
import io.tuji.district.District;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Plans;
import io.tuji.task.Outcome;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an instruction, from a brief or freely, and words it anew. */
@Controller
@Requires(module = "brief", act = Act.APPROVE)
class InstructionFormPage {

    private static final String HERE = "/instructions/{code:[Jj][Bb]-\\d+}/edit";

    private final Instructions instructions;
    private final InstructionDesk desk;
    private final Subjects subjects;
    private final Plans plans;
    private final District district;
    private final OrgUnits units;
    private final BriefWords words;
    private final ProblemTexts problemTexts;

    InstructionFormPage(
            Instructions instructions,
            InstructionDesk desk,
            Subjects subjects,
            Plans plans,
            District district,
            OrgUnits units,
            BriefWords words,
            ProblemTexts problemTexts) {
        this.instructions = instructions;
        this.desk = desk;
        this.subjects = subjects;
        this.plans = plans;
        this.district = district;
        this.units = units;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/instructions/new")
    String fresh(@RequestParam(defaultValue = "") String subject, Model model) {
        String known = subjects.read(subject).map(Subject::text).orElse("");
        Typed typed = new Typed("", known, "", List.of(), "", "", Urgency.ORDINARY.name(), "");
        return form(typed, null, List.of(), model);
    }

    @PostMapping("/instructions/new")
    String give(
            @ModelAttribute Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<Instruction> outcome = instructions.give(typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, null, outcome.problems(), model);
        }
        String code = outcome.now().get().id().code();
        flash.addFlashAttribute("done", words.say("brief.done.GIVE", code));
        return "redirect:/instructions/" + code;
    }

    @GetMapping(HERE)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Instruction instruction = desk.get(code, visitor);
        if (!instructions.moves(instruction, visitor).contains(Move.CORRECT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(typed(instruction), instruction, List.of(), model);
    }

    private static Typed typed(Instruction instruction) {
        Instruction.What what = instruction.what();
        return new Typed(
                what.words(),
                what.subject().text(),
                Long.toString(what.owner().value()),
                what.coOwners().stream()
                        .map(unit -> Long.toString(unit.value()))
                        .toList(),
                what.due().map(LocalDate::toString).orElse(""),
                "",
                what.urgency().name(),
                "");
    }

    @PostMapping(HERE)
    String correct(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute Typed typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Instruction instruction = desk.get(code, visitor);
        Outcome<Instructions.Done> outcome = instructions.correct(instruction.id(), version, typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, instruction, outcome.problems(), model);
        }
        flash.addFlashAttribute(
                "done", words.say("brief.done.CORRECT", instruction.id().code()));
        return "redirect:/instructions/" + instruction.id().code();
    }

    private String form(Typed typed, @Nullable Instruction instruction, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("instruction", instruction);
        model.addAttribute(
                "boards",
                plans.list().stream()
                        .flatMap(plan -> plans.find(plan.id()).stream())
                        .toList());
        model.addAttribute(
                "breakdowns", district.find().map(pack -> pack.breakdowns()).orElse(List.of()));
        model.addAttribute("units", units.list());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("problems", problemTexts.of(problems));
        return "brief/form";
    }
}
