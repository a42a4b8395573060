package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Plans;
import io.tuji.publish.internal.Announced;
import io.tuji.publish.internal.AnnouncedStore;
import io.tuji.publish.internal.ReleaseCalendar;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The announced days of coming releases. */
@Controller
@Requires(module = "publish", act = Act.VIEW)
class CalendarPage {

    static final String HERE = PublishPage.HERE + "/calendar";

    /** As it was typed. */
    public record Typed(String day, String plan, String period, String titleZh, String titleEn) {

        public Typed {
            day = day == null ? "" : day;
            plan = plan == null ? "" : plan;
            period = period == null ? "" : period;
            titleZh = titleZh == null ? "" : titleZh;
            titleEn = titleEn == null ? "" : titleEn;
        }
    }

    private final AnnouncedStore list;
    private final ReleaseCalendar calendar;
    private final Plans plans;
    private final PublishWords words;
    private final ProblemTexts problemTexts;
    private final ExportNotes notes;

    CalendarPage(
            AnnouncedStore list,
            ReleaseCalendar calendar,
            Plans plans,
            PublishWords words,
            ProblemTexts problemTexts,
            ExportNotes notes) {
        this.list = list;
        this.calendar = calendar;
        this.plans = plans;
        this.words = words;
        this.problemTexts = problemTexts;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Model model) {
        return fill(request, new Typed("", "", "", "", ""), List.of(), model);
    }

    @PostMapping(HERE)
    @Requires(module = "publish", act = Act.CHANGE)
    String announce(
            @ModelAttribute("typed") Typed typed,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var outcome = calendar.announce(
                typed.day(), typed.plan(), typed.period(), new Label(typed.titleZh(), typed.titleEn()), visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(request, typed, outcome.problems(), model);
        }
        flash.addFlashAttribute("done", words.say("publish.date.announced"));
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/move")
    @Requires(module = "publish", act = Act.CHANGE)
    String move(@PathVariable long id, @RequestParam String day, Visitor visitor, RedirectAttributes flash) {
        var outcome = calendar.move(get(id).id(), day, visitor);
        if (outcome.now().isEmpty()) {
            flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
        } else {
            flash.addFlashAttribute("done", words.say("publish.date.moved"));
        }
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/withdraw")
    @Requires(module = "publish", act = Act.CHANGE)
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            Visitor visitor,
            RedirectAttributes flash) {
        if (calendar.withdraw(get(id).id(), withdrawn, visitor)) {
            String key = withdrawn ? "publish.date.withdrawn" : "publish.date.restored";
            String undo = "%s/%d/withdraw?withdrawn=%s".formatted(HERE, id, !withdrawn);
            flash.addFlashAttribute("undo", new Undo(words.say(key), undo));
        }
        return "redirect:" + HERE;
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "publish", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, AnnouncedStore.SHAPE);
        notes.note(
                visitor.actor(),
                "release-date.export",
                "release-date:list",
                Map.of("list", listing.linkTo(listing.path())));
        List<String> head = Stream.of("day", "title", "period", "plan")
                .map(key -> words.say("publish.column." + key))
                .toList();
        new ListFile(words.say("publish.calendar"), head)
                .send(response, format, row -> list.each(listing, date -> row.accept(cells(date))));
    }

    private List<String> cells(Announced date) {
        return List.of(date.day().toString(), words.in(date.title()), date.period(), words.plan(date.plan()));
    }

    private String fill(HttpServletRequest request, Typed typed, List<Problem> problems, Model model) {
        Listing listing = Listing.read(request, AnnouncedStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing));
        model.addAttribute("plans", plans.list());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problemTexts.of(problems));
        return "publish/calendar";
    }

    private Announced get(long id) {
        return calendar.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
