package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.quality.Importance;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Clearances;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataQuality;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Withheld;
import io.tuji.plan.internal.ReviewReason;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures that look odd: a list, each with what to do, and the word of a person that they are right. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class DataPage {

    private final DataQuality quality;
    private final Clearances clearances;
    private final Observations observations;
    private final DataWords dataWords;
    private final PlanWords words;
    private final ProblemTexts problemTexts;
    private final ExportNotes notes;

    DataPage(
            DataQuality quality,
            Clearances clearances,
            Observations observations,
            DataWords dataWords,
            PlanWords words,
            ProblemTexts problemTexts,
            ExportNotes notes) {
        this.quality = quality;
        this.clearances = clearances;
        this.observations = observations;
        this.dataWords = dataWords;
        this.words = words;
        this.problemTexts = problemTexts;
        this.notes = notes;
    }

    @GetMapping("/plan/data")
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, DataList.SHAPE);
        List<DataAlarm> all = quality.list();
        model.addAttribute("listing", listing);
        model.addAttribute("page", DataList.page(all, listing));
        model.addAttribute(
                "open", all.stream().filter(alarm -> alarm.review().isEmpty()).count());
        model.addAttribute("importances", Importance.values());
        model.addAttribute(
                "checks", all.stream().map(DataAlarm::check).distinct().toList());
        model.addAttribute("one", firstOf(all));
        model.addAttribute(
                "measures",
                all.stream().map(DataAlarm::measure).distinct().sorted().toList());
        return "plan/data";
    }

    /** An alarm of each check, by which the filter names it. */
    private static Map<String, DataAlarm> firstOf(List<DataAlarm> all) {
        return all.stream().collect(Collectors.toMap(DataAlarm::check, alarm -> alarm, (first, other) -> first));
    }

    @GetMapping("/plan/data/{format:csv|xlsx}")
    @Requires(module = "plan", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, DataList.SHAPE);
        notes.note(visitor.actor(), "data.export", "data", Map.of("list", listing.linkTo(listing.path())));
        List<String> head = List.of("importance", "check", "measure", "area", "period", "says", "remedy").stream()
                .map(column -> words.say("plan.data." + column))
                .toList();
        Withheld withheld = clearances.withheld();
        new ListFile(words.say("plan.data"), head)
                .send(
                        response,
                        format,
                        row -> DataList.rows(quality.list(), listing)
                                .forEach(alarm -> row.accept(cells(alarm, withheld))));
    }

    private List<String> cells(DataAlarm alarm, Withheld withheld) {
        return List.of(
                words.say("plan.data.importance." + alarm.importance()),
                dataWords.check(alarm),
                words.measure(alarm.measure()),
                dataWords.area(alarm),
                alarm.period().toString(),
                withheld.covers(alarm.measure()) ? words.say("plan.withheld") : dataWords.says(alarm),
                dataWords.remedy(alarm));
    }

    @GetMapping("/plan/data/alarm")
    String alarm(@RequestParam String key, Model model) {
        show(get(key), "", List.of(), model);
        return "plan/data-alarm";
    }

    @PostMapping("/plan/data/alarm")
    @Requires(module = "plan", act = Act.CHANGE)
    String accept(
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        DataAlarm alarm = get(key);
        Optional<Problem> fault = ReviewReason.fault(reason, Place.field("reason"));
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(alarm, reason, List.of(fault.get()), model);
            return "plan/data-alarm";
        }
        DataAlarm.Review review = quality.accept(alarm, reason.strip(), visitor.actor());
        flash.addFlashAttribute(
                "undo", new Undo(words.say("plan.data.accepted"), "/plan/data/reopen?review=" + review.id()));
        return "redirect:/plan/data";
    }

    @PostMapping("/plan/data/reopen")
    @Requires(module = "plan", act = Act.CHANGE)
    String reopen(@RequestParam long review, Visitor visitor, RedirectAttributes flash) {
        if (quality.reopen(review, visitor.actor()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("done", words.say("plan.data.reopened"));
        return "redirect:/plan/data";
    }

    private void show(DataAlarm alarm, String reason, List<Problem> problems, Model model) {
        List<PlanObservation> figures = alarm.refs().stream()
                .flatMap(ref -> observations.find(ref).stream())
                .toList();
        model.addAttribute("alarm", alarm);
        model.addAttribute("figures", figures);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problemTexts.of(problems));
    }

    private DataAlarm get(String key) {
        return quality.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
