package io.tuji.threshold.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import io.tuji.threshold.Thresholds;
import io.tuji.threshold.Thresholds.Outcome;
import io.tuji.threshold.Thresholds.TypedFollow;
import io.tuji.threshold.internal.ThresholdBasis;
import io.tuji.threshold.internal.ThresholdListStore;
import io.tuji.threshold.internal.ThresholdReach;
import io.tuji.web.HomeFigure.Figure;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which firms have reached the limit and are not surveyed yet, or come near it, who follows them and when they are to enter. What is typed
 * has names of its own beside the filters of the list, which stay in the address.
 */
@Controller
@Requires(module = ThresholdReach.MODULE, act = Act.VIEW)
class ThresholdPage {

    static final String HERE = "/threshold";

    /** So many months ahead somebody can be expected to enter. */
    private static final int MONTHS = 15;

    private final ThresholdListStore list;
    private final Thresholds thresholds;
    private final ThresholdBasis basis;
    private final ThresholdSheet sheet;
    private final ThresholdWords words;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    ThresholdPage(
            ThresholdListStore list,
            Thresholds thresholds,
            ThresholdBasis basis,
            ThresholdSheet sheet,
            ThresholdWords words,
            ProblemTexts problemTexts,
            Clock clock) {
        this.list = list;
        this.thresholds = thresholds;
        this.basis = basis;
        this.sheet = sheet;
        this.words = words;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        return fill(List.of(), List.of(), request, visitor, model);
    }

    @PostMapping(HERE + "/follow")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    String follow(
            @RequestParam(defaultValue = "") List<String> firms,
            @RequestParam(defaultValue = "") String toMonth,
            @RequestParam(defaultValue = "") String toFollower,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = thresholds.follow(new TypedFollow(firms, toMonth, toFollower, note), visitor);
        return outcome.act().isPresent()
                ? done(outcome, "threshold.done.follow", request, flash)
                : refused(outcome, firms, request, visitor, model, response);
    }

    @PostMapping(HERE + "/entered")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    String enter(
            @RequestParam(defaultValue = "") List<String> firms,
            @RequestParam(defaultValue = "") String on,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = thresholds.enter(firms, on, visitor);
        return outcome.act().isPresent()
                ? done(outcome, "threshold.done.enter", request, flash)
                : refused(outcome, firms, request, visitor, model, response);
    }

    @PostMapping(HERE + "/acts/{id:\\d{1,18}}/undo")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    String undo(
            @PathVariable long id,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = thresholds.undo(id, visitor);
        if (outcome.act().isEmpty()) {
            return refused(outcome, List.of(), request, visitor, model, response);
        }
        flash.addFlashAttribute("done", words.say("threshold.done.undo", outcome.firms()));
        return "redirect:" + HERE;
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = ThresholdReach.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        sheet.send(Listing.read(request, ThresholdListStore.SHAPE), format, visitor, response);
    }

    private String done(Outcome outcome, String key, HttpServletRequest request, RedirectAttributes flash) {
        long act = outcome.act().orElseThrow();
        flash.addFlashAttribute("undo", new Undo(words.say(key, outcome.firms()), HERE + "/acts/" + act + "/undo"));
        return "redirect:" + Listing.read(request, ThresholdListStore.SHAPE).linkTo(HERE);
    }

    private String refused(
            Outcome outcome,
            List<String> firms,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(firms, outcome.problems(), request, visitor, model);
    }

    private String fill(
            List<String> chosen, List<Problem> problems, HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ThresholdListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("figures", figures(list.counts(visitor)));
        model.addAttribute("basis", basis.find());
        model.addAttribute("states", ThresholdState.values());
        model.addAttribute("whys", ThresholdWhy.values());
        model.addAttribute("awaited", list.months());
        model.addAttribute("ahead", ahead());
        model.addAttribute("followers", thresholds.followers());
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problemTexts.of(problems));
        return "threshold/threshold";
    }

    private static List<Figure> figures(Map<ThresholdState, Long> counts) {
        return Stream.of(ThresholdState.values())
                .map(state -> new Figure(
                        "threshold.state." + state, counts.getOrDefault(state, 0L), HERE + "?state=" + state, ""))
                .toList();
    }

    private List<YearMonth> ahead() {
        YearMonth now = YearMonth.now(clock);
        return IntStream.range(0, MONTHS).mapToObj(now::plusMonths).toList();
    }
}
