package io.tuji.overview.web;

import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.job.Jobs;
import io.tuji.web.HomeFigure;
import io.tuji.web.HomeNews;
import io.tuji.web.HomeTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which everybody begins. */
@Controller
@SignedIn
class OverviewPage {

    private static final int MOST_FIGURES = 5;
    private static final int MOST_NEWS = 8;
    private static final Duration WEEK = Duration.ofDays(7);

    private final List<HomeFigure> figures;
    private final List<HomeNews> news;
    private final List<HomeTask> tasks;
    private final Glance glance;
    private final Jobs jobs;
    private final FirstSteps steps;
    private final Clock clock;

    OverviewPage(
            ObjectProvider<HomeFigure> figures,
            ObjectProvider<HomeNews> news,
            ObjectProvider<HomeTask> tasks,
            Glance glance,
            Jobs jobs,
            FirstSteps steps,
            Clock clock) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(HomeFigure::order))
                .toList();
        this.news = news.stream().toList();
        this.tasks = tasks.stream().toList();
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
        List<HomeFigure.Figure> seen = figuresFor(visitor);
        boolean empty = seen.stream().allMatch(figure -> figure.value() == 0);
        model.addAttribute("figures", seen);
        model.addAttribute("steps", empty ? steps.openTo(visitor) : List.of());
        model.addAttribute("running", runningFor(visitor));
        model.addAttribute("news", newsFor(visitor));
        model.addAttribute("tasks", tasksFor(visitor));
        if (visitor.may(Right.view("plan"))) {
            glance.show(layer, drawing, model);
        }
        return "overview/home";
    }

    private List<HomeNews.News> newsFor(Visitor visitor) {
        Instant from = clock.instant().minus(WEEK);
        return news.stream()
                .filter(module -> visitor.may(Right.view(module.module())))
                .flatMap(module -> module.since(from, MOST_NEWS).stream())
                .sorted(Comparator.comparing(HomeNews.News::at).reversed())
                .limit(MOST_NEWS)
                .toList();
    }

    private List<HomeTask.Task> tasksFor(Visitor visitor) {
        return tasks.stream()
                .filter(module -> visitor.may(Right.change(module.module())))
                .flatMap(module -> module.open().stream())
                .toList();
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
