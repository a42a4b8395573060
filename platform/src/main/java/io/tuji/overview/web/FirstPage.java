package io.tuji.overview.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.web.HomeFigure;
import io.tuji.web.HomeNews;
import io.tuji.web.HomeSection;
import io.tuji.web.HomeTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules bring to the first page, cut to what the visitor may see. */
@Component
class FirstPage {

    private static final int MOST_NEWS = 8;
    private static final Duration WEEK = Duration.ofDays(7);

    private final List<HomeFigure> figures;
    private final List<HomeNews> news;
    private final List<HomeTask> tasks;
    private final List<HomeSection> sections;
    private final Clock clock;

    FirstPage(
            ObjectProvider<HomeFigure> figures,
            ObjectProvider<HomeNews> news,
            ObjectProvider<HomeTask> tasks,
            ObjectProvider<HomeSection> sections,
            Clock clock) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(HomeFigure::order))
                .toList();
        this.news = news.stream().toList();
        this.tasks = tasks.stream().toList();
        this.sections = sections.stream().toList();
        this.clock = clock;
    }

    List<HomeFigure.Figure> figures(Visitor visitor) {
        return figures.stream()
                .filter(figure -> visitor.may(Right.view(figure.module())))
                .map(HomeFigure::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of the last seven days, the latest first. */
    List<HomeNews.News> news(Visitor visitor) {
        Instant from = clock.instant().minus(WEEK);
        return news.stream()
                .filter(module -> visitor.may(Right.view(module.module())))
                .flatMap(module -> module.since(from, MOST_NEWS).stream())
                .sorted(Comparator.comparing(HomeNews.News::at).reversed())
                .limit(MOST_NEWS)
                .toList();
    }

    List<HomeSection.Shown> sections(Visitor visitor) {
        return sections.stream()
                .filter(section -> visitor.may(Right.view(section.module())))
                .map(HomeSection::find)
                .flatMap(Optional::stream)
                .toList();
    }

    List<HomeTask.Task> tasks(Visitor visitor) {
        return tasks.stream()
                .filter(module -> visitor.may(Right.change(module.module())))
                .flatMap(module -> module.open().stream())
                .toList();
    }
}
