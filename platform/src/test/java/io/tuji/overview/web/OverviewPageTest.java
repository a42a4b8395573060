package io.tuji.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.web.HomeFigure;
import io.tuji.web.HomeNews;
import io.tuji.web.HomeSection;
import io.tuji.web.HomeTask;
import io.tuji.web.NavigationEntry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;

/** The first page shows each visitor what is theirs to see, and an empty house what to do. */
class OverviewPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:10Z");

    /** A job of the administrators, half done after ten seconds. */
    private static final Job HALF_DONE = new Job(
            new JobId(7),
            "RW-2026-000007",
            "import",
            Map.of(),
            new Actor("li"),
            JobState.RUNNING,
            500,
            500,
            0,
            Optional.of(1000L),
            Map.of(),
            Optional.empty(),
            false,
            NOW,
            Optional.of(NOW.minusSeconds(10)),
            Optional.empty());

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void showsFiguresInTheirOrderToThoseWhoMaySeeThem() {
        figure("late", "registry", 9, 94_707);
        figure("first", "registry", 1, 3);
        figure("secret", "audit", 2, 5);
        assertThat(labels(shown(Role.VIEWER))).containsExactly("first", "late");
        assertThat(labels(shown(Role.VERIFIER))).containsExactly("first", "secret", "late");
    }

    @Test
    void showsNoMoreThanFive() {
        for (int i = 0; i < 7; i++) {
            figure("figure" + i, "registry", i, 1);
        }
        assertThat(labels(shown(Role.VIEWER))).hasSize(5);
    }

    @Test
    void offersTheFirstStepsOnlyWhileNothingIsCounted() {
        entry("importing", "/imports");
        entry("district", "/district");
        entry("access", "/people");
        figure("firms", "registry", 1, 0);
        assertThat(steps(shown(Role.ADMINISTRATOR))).containsExactly("/imports", "/district", "/people", "/demo");
        assertThat(steps(shown(Role.VIEWER))).containsExactly("/district");

        figure("imports", "registry", 2, 1);
        assertThat(steps(shown(Role.ADMINISTRATOR))).isEmpty();
    }

    @Test
    void showsTheWorkThatTheVisitorMaySee() {
        assertThat(attribute(shown(Role.ADMINISTRATOR), "running", RunningJob.class))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.href()).isEqualTo("/jobs/7");
                    assertThat(job.rate()).contains(50.0);
                    assertThat(job.left()).contains(Duration.ofSeconds(10));
                });
        assertThat(attribute(shown(Role.VIEWER), "running", RunningJob.class)).isEmpty();
    }

    @Test
    void showsTheLatestNewsOfTheWeekFirst() {
        beans.addBean("news", new HomeNews() {
            @Override
            public String module() {
                return "audit";
            }

            @Override
            public List<News> since(Instant moment, int most) {
                assertThat(moment).isEqualTo(NOW.minus(Duration.ofDays(7)));
                return List.of(new News(NOW.minusSeconds(60), "older", "/"), new News(NOW, "newer", "/"));
            }
        });
        assertThat(attribute(shown(Role.VERIFIER), "news", HomeNews.News.class))
                .extracting(HomeNews.News::text)
                .containsExactly("newer", "older");
        assertThat(attribute(shown(Role.VIEWER), "news", HomeNews.News.class)).isEmpty();
    }

    @Test
    void showsTasksOnlyToThoseWhoMayActOnThem() {
        beans.addBean("task", new HomeTask() {
            @Override
            public String module() {
                return "importing";
            }

            @Override
            public List<Task> open() {
                return List.of(new Task("mend", "/imports"));
            }
        });
        assertThat(attribute(shown(Role.ANALYST), "tasks", HomeTask.Task.class)).hasSize(1);
        assertThat(attribute(shown(Role.VERIFIER), "tasks", HomeTask.Task.class))
                .isEmpty();
    }

    private ExtendedModelMap shown(Role role) {
        ExtendedModelMap model = new ExtendedModelMap();
        new OverviewPage(
                        new FirstPage(
                                beans.getBeanProvider(HomeFigure.class),
                                beans.getBeanProvider(HomeNews.class),
                                beans.getBeanProvider(HomeTask.class),
                                beans.getBeanProvider(HomeSection.class),
                                Clock.fixed(NOW, ZoneOffset.UTC)),
                        (layer, drawing, into) -> into.addAttribute("glance", layer),
                        jobs(),
                        new FirstSteps(beans.getBeanProvider(NavigationEntry.class)),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .show("", "", new Visitor(new UserId(1), "li", "李雷", Optional.empty(), Set.of(role)), model);
        return model;
    }

    private void figure(String label, String module, int order, long value) {
        beans.addBean(label, new HomeFigure() {
            @Override
            public String module() {
                return module;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Figure> find() {
                return Optional.of(new Figure(label, value, "/" + label, ""));
            }
        });
    }

    private void entry(String module, String href) {
        beans.addBean("entry of " + module, new NavigationEntry(module, "nav." + module, href, "grid", 1));
    }

    /** Answers what runs for a visitor; anything else that the page would ask is an error. */
    private static Jobs jobs() {
        return (Jobs) Proxy.newProxyInstance(
                Jobs.class.getClassLoader(), new Class<?>[] {Jobs.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("running")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    boolean sees = ((Visitor) arguments[0]).may(Right.view("job"));
                    return sees ? List.of(HALF_DONE) : List.of();
                });
    }

    private static List<String> labels(ExtendedModelMap model) {
        return attribute(model, "figures", HomeFigure.Figure.class).stream()
                .map(HomeFigure.Figure::labelKey)
                .toList();
    }

    private static List<String> steps(ExtendedModelMap model) {
        return attribute(model, "steps", FirstSteps.Step.class).stream()
                .map(FirstSteps.Step::href)
                .toList();
    }

    private static <T> List<T> attribute(ExtendedModelMap model, String name, Class<T> type) {
        return ((List<?>) Objects.requireNonNull(model.get(name)))
                .stream().map(type::cast).toList();
    }
}
