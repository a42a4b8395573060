package io.tuji.brief.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.brief.Instructions;
import io.tuji.brief.internal.InstructionListStore;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Step;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All instructions that the visitor may see, with their lights (督办). */
@Controller
@Requires(module = "brief", act = Act.VIEW)
class InstructionsPage {

    private final InstructionListStore list;
    private final Instructions instructions;
    private final OrgUnits units;
    private final InstructionSheet sheet;
    private final BriefWords words;
    private final ExportNotes notes;

    InstructionsPage(
            InstructionListStore list,
            Instructions instructions,
            OrgUnits units,
            InstructionSheet sheet,
            BriefWords words,
            ExportNotes notes) {
        this.list = list;
        this.instructions = instructions;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/instructions")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, InstructionListStore.SHAPE);
        Map<InstructionLight, Long> counts = instructions.counts(visitor);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("counts", counts);
        model.addAttribute("lights", InstructionLight.values());
        model.addAttribute("steps", Step.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("units", units.list());
        if (!counts.isEmpty()) {
            model.addAttribute("judgement", judgement(counts));
        }
        return "brief/instructions";
    }

    private String judgement(Map<InstructionLight, Long> counts) {
        long running = counts.entrySet().stream()
                .filter(count -> count.getKey() != InstructionLight.ENDED)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return words.say(
                "brief.instructions.judgement",
                running,
                counts.getOrDefault(InstructionLight.LATE, 0L),
                counts.getOrDefault(InstructionLight.SOON, 0L),
                counts.getOrDefault(InstructionLight.WAITING, 0L));
    }

    @GetMapping("/instructions/{format:csv|xlsx}")
    @Requires(module = "brief", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, InstructionListStore.SHAPE);
        notes.note(
                visitor.actor(),
                "instruction.export",
                "instruction:list",
                Map.of("list", listing.linkTo("/instructions")));
        new ListFile(words.say("brief.instructions"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
