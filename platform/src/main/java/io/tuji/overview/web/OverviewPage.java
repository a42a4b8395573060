package io.tuji.overview.web;

import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.job.Jobs;
import io.tuji.web.HomeFigure;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which everybody begins. */
@Controller
@SignedIn
class OverviewPage {

    private static final int MOST_FIGURES = 5;

    private final FirstPage modules;
    private final Glance glance;
    private final Jobs jobs;
    private final FirstSteps steps;
    private final Clock clock;

    OverviewPage(FirstPage modules, Glance glance, Jobs jobs, FirstSteps steps, Clock clock) {
        this.modules = modules;
        this.glance = glance;
        this.jobs = jobs;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "") String layer,
            @RequestParam(defaultValue = "") String drawing,
            Visitor visitor,
            Model model) {
        List<HomeFigure.Figure> seen =
                modules.figures(visitor).stream().limit(MOST_FIGURES).toList();
        boolean empty = seen.stream().allMatch(figure -> figure.value() == 0);
        model.addAttribute("sections", modules.sections(visitor));
        model.addAttribute("figures", seen);
        model.addAttribute("steps", empty ? steps.openTo(visitor) : List.of());
        model.addAttribute("running", runningFor(visitor));
        model.addAttribute("news", modules.news(visitor));
        model.addAttribute("tasks", modules.tasks(visitor));
        if (visitor.may(Right.view("plan"))) {
            glance.show(layer, drawing, model);
        }
        return "overview/home";
    }

    private List<RunningJob> runningFor(Visitor visitor) {
        return jobs.running(visitor).stream()
                .map(job -> RunningJob.of(job, clock.instant()))
                .toList();
    }
}
