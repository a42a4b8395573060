package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportId;
import io.tuji.importing.internal.FaultStore;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunStore;
import io.tuji.job.Job;
import io.tuji.job.Jobs;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One file: what it was, how far it is, what became of its rows and what was wrong with them. */
@Controller
@Requires(module = "importing", act = Act.VIEW)
class RunPage {

    private final RunStore runs;
    private final FaultStore faults;
    private final Jobs jobs;
    private final ImportTexts texts;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    RunPage(RunStore runs, FaultStore faults, Jobs jobs, ImportTexts texts, ProblemTexts problemTexts, Clock clock) {
        this.runs = runs;
        this.faults = faults;
        this.jobs = jobs;
        this.texts = texts;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    /** How often one fault was found, in words. */
    record TallyLine(String code, String severity, String message, String remedy, long count) {}

    @GetMapping("/imports/{id:\\d+}")
    String show(@PathVariable long id, HttpServletRequest request, Locale locale, Model model) {
        ImportRun run = get(id);
        fill(model, run, locale);
        Listing listing = Listing.read(request, FaultStore.shape(run.id()));
        PageOf<Problem> page = faults.page(run.id(), listing);
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute("faults", texts.of(page.rows()));
        model.addAttribute(
                "tallies",
                faults.tallies(run.id()).stream().map(t -> line(t, locale)).toList());
        return "importing/run";
    }

    /** The part of the page that asks for itself every second; at the end the whole page is asked for once. */
    @GetMapping("/imports/{id:\\d+}/progress")
    String progress(@PathVariable long id, HttpServletResponse response, Locale locale, Model model) {
        RunView view = fill(model, get(id), locale);
        if (view.isEnded()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "importing/run :: progress";
    }

    @PostMapping("/imports/{id:\\d+}/cancel")
    @Requires(module = "importing", act = Act.CHANGE)
    String cancel(@PathVariable long id, Visitor visitor) {
        return steer(id, job -> jobs.cancel(job.id(), visitor.actor()));
    }

    @PostMapping("/imports/{id:\\d+}/resume")
    @Requires(module = "importing", act = Act.CHANGE)
    String resume(@PathVariable long id, Visitor visitor) {
        return steer(id, job -> jobs.resume(job.id(), visitor.actor()));
    }

    private String steer(long id, Consumer<Job> act) {
        ImportRun run = get(id);
        run.job().flatMap(jobs::find).ifPresent(act);
        return "redirect:/imports/" + id;
    }

    private RunView fill(Model model, ImportRun run, Locale locale) {
        Optional<Job> job = run.job().flatMap(jobs::find);
        RunView view = new RunView(run, job, clock.instant());
        model.addAttribute("run", run);
        model.addAttribute("view", view);
        job.flatMap(Job::failure).ifPresent(failure -> {
            model.addAttribute("failureCode", failure.code());
            model.addAttribute("failureMessage", problemTexts.message(failure.code(), failure.arguments(), locale));
            model.addAttribute("failureRemedy", problemTexts.remedy(failure.code(), failure.arguments(), locale));
        });
        return view;
    }

    /** A tally stands for many faults, so its words leave the single values open. */
    private TallyLine line(FaultStore.Tally tally, Locale locale) {
        List<String> open = List.of("…", "…", "…", "…");
        return new TallyLine(
                tally.code(),
                tally.severity().name().toLowerCase(Locale.ROOT),
                problemTexts.message(tally.code(), open, locale),
                problemTexts.remedy(tally.code(), open, locale),
                tally.count());
    }

    private ImportRun get(long id) {
        return runs.find(new ImportId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
