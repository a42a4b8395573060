package io.tuji.overview.web;

import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.job.Jobs;
import io.tuji.web.HomeFigure;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which everybody begins. */
@Controller
@SignedIn
class OverviewPage {

    private static final int MOST_FIGURES = 5;

    private final List<HomeFigure> figures;
    private final Jobs jobs;
    private final FirstSteps steps;
    private final Clock clock;

    OverviewPage(ObjectProvider<HomeFigure> figures, Jobs jobs, FirstSteps steps, Clock clock) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(HomeFigure::order))
                .toList();
        this.jobs = jobs;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Visitor visitor, Model model) {
        List<HomeFigure.Figure> seen = figuresFor(visitor);
        boolean empty = seen.stream().allMatch(figure -> figure.value() == 0);
        model.addAttribute("figures", seen);
        model.addAttribute("steps", empty ? steps.openTo(visitor) : List.of());
        model.addAttribute("running", runningFor(visitor));
        return "overview/home";
    }

    private List<HomeFigure.Figure> figuresFor(Visitor visitor) {
        return figures.stream()
                .filter(figure -> visitor.may(Right.view(figure.module())))
                .map(HomeFigure::find)
                .flatMap(Optional::stream)
                .limit(MOST_FIGURES)
                .toList();
    }

    private List<RunningJob> runningFor(Visitor visitor) {
        return jobs.running(visitor).stream()
                .map(job -> RunningJob.of(job, clock.instant()))
                .toList();
    }
}
