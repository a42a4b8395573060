package io.tuji.demo.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.demo.Demo;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What of the data is invented, for everybody; filling in and removing, for administrators. */
@Controller
class DemoPage {

    private final Demo demo;
    private final ProblemTexts texts;
    private final MessageSource messages;

    DemoPage(Demo demo, ProblemTexts texts, MessageSource messages) {
        this.demo = demo;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/demo")
    @SignedIn
    String show(Model model) {
        return show(List.of(), model);
    }

    private String show(List<Problem> problems, Model model) {
        model.addAttribute("park", demo.find().orElse(null));
        model.addAttribute("problems", texts.of(problems));
        return "demo/demo";
    }

    @PostMapping("/demo/fill")
    @Requires(module = "demo", act = Act.CHANGE)
    String fill(Visitor visitor) {
        demo.fill(visitor.actor());
        return "redirect:/demo";
    }

    @PostMapping("/demo/remove")
    @Requires(module = "demo", act = Act.CHANGE)
    String remove(Visitor visitor, Model model, RedirectAttributes flash, HttpServletResponse response) {
        Optional<Problem> refused = demo.remove(visitor.actor());
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(List.of(refused.get()), model);
        }
        flash.addFlashAttribute(
                "done", messages.getMessage("demo.removed", new Object[0], LocaleContextHolder.getLocale()));
        return "redirect:/demo";
    }
}
