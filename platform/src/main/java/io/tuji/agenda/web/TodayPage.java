package io.tuji.agenda.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agenda.internal.AgendaDesk;
import io.tuji.promotion.AgendaSource.Item;
import io.tuji.promotion.AgendaSource.Urgency;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the visitor has to do today, and the reminders that the visitor wants. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class TodayPage {

    static final String HERE = "/today";

    private final AgendaDesk desk;
    private final AgendaWords words;

    TodayPage(AgendaDesk desk, AgendaWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** What is of one urgency; only where there is any. */
    public record Part(Urgency urgency, List<Item> items) {}

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        List<Item> items = desk.of(visitor);
        List<Part> parts = Arrays.stream(Urgency.values())
                .map(urgency -> new Part(
                        urgency,
                        items.stream().filter(item -> item.urgency() == urgency).toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        model.addAttribute("parts", parts);
        model.addAttribute("today", desk.today());
        model.addAttribute("judgement", words.judgement(items));
        model.addAttribute("kinds", desk.kinds());
        model.addAttribute("unwanted", desk.unwanted(visitor));
        return "agenda/today";
    }

    @PostMapping(HERE + "/reminders")
    @Requires(module = "notice", act = Act.CHANGE)
    String subscribe(
            @RequestParam(name = "kind", defaultValue = "") List<String> kinds,
            Visitor visitor,
            RedirectAttributes flash) {
        desk.subscribe(kinds, visitor);
        flash.addFlashAttribute("done", words.say("agenda.subscribed"));
        return "redirect:" + HERE;
    }
}
