package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtDesk;
import io.tuji.importing.brought.BroughtLists;
import io.tuji.title.internal.AwardLists;
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

/** Brings a published list of titles. */
@Controller
@Requires(module = "title", act = Act.CHANGE)
class AwardListPage {

    private static final String HERE = "/titles/file";
    private static final String TEMPLATE = "title/file";

    private final AwardLists list;
    private final BroughtLists lists;
    private final BroughtDesk desk;
    private final TitleWords words;

    AwardListPage(AwardLists list, BroughtLists lists, BroughtDesk desk, TitleWords words) {
        this.list = list;
        this.lists = lists;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(HERE)
    String form(Model model) {
        desk.form(list, model);
        return TEMPLATE;
    }

    @PostMapping(HERE)
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        desk.preview(list, file, visitor, model, response);
        return TEMPLATE;
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
            return TEMPLATE;
        }
        desk.tell(brought, batch -> HERE + "/" + batch + "/withdraw", flash);
        return "redirect:/titles";
    }

    @PostMapping(HERE + "/{batch:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long batch, Visitor visitor, RedirectAttributes flash) {
        int withdrawn = list.withdraw(batch, words.say("titles.file.withdrawn.why"), visitor);
        flash.addFlashAttribute("done", words.say("titles.file.withdrawn", withdrawn));
        return "redirect:/titles";
    }
}
