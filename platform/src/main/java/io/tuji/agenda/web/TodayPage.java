package io.tuji.agenda.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agenda.internal.AgendaDesk;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.AgendaSource.Item;
import io.tuji.promotion.AgendaSource.Urgency;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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

    private static final String DAYS = "days.";

    private final AgendaDesk desk;
    private final AgendaWords words;
    private final ProblemTexts texts;

    TodayPage(AgendaDesk desk, AgendaWords words, ProblemTexts texts) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    /** What is of one urgency; only where there is any. */
    public record Part(Urgency urgency, List<Item> items) {}

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        return show(List.of(), Map.of(), visitor, model);
    }

    private String show(List<Problem> problems, Map<String, String> typed, Visitor visitor, Model model) {
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
        Map<String, String> days = new TreeMap<>();
        desk.days(visitor)
                .forEach((kind, own) ->
                        days.put(kind, own.stream().map(Object::toString).collect(Collectors.joining(", "))));
        days.putAll(typed);
        model.addAttribute("days", days);
        model.addAttribute("problems", texts.of(problems));
        return "agenda/today";
    }

    @PostMapping(HERE + "/reminders")
    @Requires(module = "notice", act = Act.CHANGE)
    String subscribe(
            @RequestParam(name = "kind", defaultValue = "") List<String> kinds,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Map<String, String> typed = new TreeMap<>();
        desk.days(visitor).keySet().stream()
                .filter(kind -> sent.containsKey(DAYS + kind))
                .forEach(kind -> typed.put(kind, sent.getOrDefault(DAYS + kind, "")));
        Map<String, List<Integer>> days = new TreeMap<>();
        typed.forEach((kind, text) -> days.put(kind, read(text)));
        List<Problem> problems = desk.subscribe(kinds, days, visitor);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(problems, typed, visitor, model);
        }
        flash.addFlashAttribute("done", words.say("agenda.subscribed"));
        return "redirect:" + HERE;
    }

    /** What is no number becomes one that is refused. */
    private static List<Integer> read(String text) {
        return Arrays.stream(text.split("[,，、\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.matches("\\d{1,3}") ? Integer.parseInt(part) : 0)
                .toList();
    }
}
