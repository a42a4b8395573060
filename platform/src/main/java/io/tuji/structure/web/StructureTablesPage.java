package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.KeptTable;
import io.tuji.structure.internal.StructureTables;
import io.tuji.structure.web.TableIntake.Outcome;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables that people have brought: which there are, bringing one, taking one away. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class StructureTablesPage {

    private static final String HERE = "/structure/tables";

    private final StructureTables tables;
    private final TableIntake intake;
    private final StructureDesk desk;
    private final StructureWords words;

    StructureTablesPage(StructureTables tables, TableIntake intake, StructureDesk desk, StructureWords words) {
        this.tables = tables;
        this.intake = intake;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(Model model) {
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("tables", tables.list());
        return "structure/tables";
    }

    @GetMapping(HERE + "/new")
    @Requires(module = "chain", act = Act.CHANGE)
    String form(Model model) {
        model.addAttribute("form", TableForm.EMPTY);
        return "structure/new";
    }

    @PostMapping(HERE + "/new")
    @Requires(module = "chain", act = Act.CHANGE)
    String bring(
            @ModelAttribute("form") TableForm form,
            @RequestParam Optional<MultipartFile> file,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Problems problems = new Problems();
        Outcome outcome = intake.bring(form, file.filter(sent -> !sent.isEmpty()), problems, visitor);
        if (outcome.table().isPresent()) {
            return "redirect:/structure?table=" + outcome.table().get();
        }
        model.addAttribute("form", outcome.form());
        desk.refuse(problems, model, response);
        return "structure/new";
    }

    @PostMapping(HERE + "/{id:\\d+}/remove")
    @Requires(module = "chain", act = Act.CHANGE)
    String remove(@PathVariable String id, Visitor visitor, RedirectAttributes flash) {
        KeptTable table = tables.find(id).orElseThrow(StructureTablesPage::notFound);
        tables.remove(table, visitor);
        String text = words.say("structure.removed", table.about().name());
        flash.addFlashAttribute("undo", new Undo(text, HERE + "/" + table.id() + "/restore"));
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/restore")
    @Requires(module = "chain", act = Act.CHANGE)
    String restore(@PathVariable long id, Visitor visitor) {
        if (!tables.restore(id, visitor)) {
            throw notFound();
        }
        return "redirect:" + HERE;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
