package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtDesk;
import io.tuji.importing.brought.BroughtLists;
import io.tuji.registry.internal.BroughtFacts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a list of facts. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class FactFilePage {

    private static final String HERE = "/companies/facts/file";

    private final BroughtFacts list;
    private final BroughtLists lists;
    private final BroughtDesk desk;
    private final CompanyWords words;

    FactFilePage(BroughtFacts list, BroughtLists lists, BroughtDesk desk, CompanyWords words) {
        this.list = list;
        this.lists = lists;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String form(Model model) {
        desk.form(list, model);
        return "registry/fact-file";
    }

    @PostMapping(HERE)
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        desk.preview(list, file, visitor, model, response);
        return "registry/fact-file";
    }

    @PostMapping(HERE + "/take")
    String take(
            @RequestParam String rows,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Brought<Long> brought = lists.take(list, rows, visitor);
        if (brought.isRefused()) {
            desk.refuse(brought.setAside(), list, model, response);
            return "registry/fact-file";
        }
        desk.tell(brought, batch -> HERE + "/" + batch + "/withdraw", flash);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{batch:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long batch, Visitor visitor, RedirectAttributes flash) {
        int withdrawn = list.withdraw(batch, words.say("fact.file.withdrawn.why"), visitor);
        flash.addFlashAttribute("done", words.say("fact.file.withdrawn", withdrawn));
        return "redirect:" + HERE;
    }
}
