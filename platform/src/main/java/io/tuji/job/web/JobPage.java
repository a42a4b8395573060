package io.tuji.job.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.job.internal.JobDirectory;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One job: how far it is, what came of it, and the two things that can be done about it. */
@Controller
@Requires(module = "job", act = Act.VIEW)
class JobPage {

    private static final Right VIEW = Right.view("job");
    private static final Right CHANGE = Right.change("job");

    private final JobDirectory directory;
    private final Jobs jobs;
    private final ProblemTexts texts;
    private final Clock clock;

    JobPage(JobDirectory directory, Jobs jobs, ProblemTexts texts, Clock clock) {
        this.directory = directory;
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/jobs/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        fill(model, get(id, visitor, VIEW), visitor);
        return "job/job";
    }

    /** The part of a page that asks for itself every second; at the end the whole page is asked for once. */
    @GetMapping("/jobs/{id}/progress")
    String progress(@PathVariable long id, Visitor visitor, HttpServletResponse response, Model model) {
        Job job = get(id, visitor, VIEW);
        fill(model, job, visitor);
        if (job.state().isEnded()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "job/job :: progress";
    }

    @GetMapping("/jobs/{id}.json")
    @ResponseBody
    JobJson json(@PathVariable long id, Visitor visitor, Locale locale) {
        return JobJson.of(get(id, visitor, VIEW), clock.instant(), texts, locale);
    }

    @PostMapping("/jobs/{id}/cancel")
    @Requires(module = "job", act = Act.CHANGE)
    String cancel(@PathVariable long id, Visitor visitor) {
        jobs.cancel(get(id, visitor, CHANGE).id(), visitor.actor());
        return "redirect:/jobs/" + id;
    }

    @PostMapping("/jobs/{id}/resume")
    @Requires(module = "job", act = Act.CHANGE)
    String resume(@PathVariable long id, Visitor visitor) {
        jobs.resume(get(id, visitor, CHANGE).id(), visitor.actor());
        return "redirect:/jobs/" + id;
    }

    private Job get(long id, Visitor visitor, Right right) {
        return directory
                .find(new JobId(id), visitor, right)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void fill(Model model, Job job, Visitor visitor) {
        boolean steers = directory.find(job.id(), visitor, CHANGE).isPresent();
        model.addAttribute("view", new JobView(job, clock.instant()));
        model.addAttribute("canCancel", steers && job.canBeCancelled());
        model.addAttribute("canResume", steers && job.canBeResumed());
        job.failure().ifPresent(failure -> {
            Locale locale = LocaleContextHolder.getLocale();
            model.addAttribute("message", texts.message(failure.code(), failure.arguments(), locale));
            model.addAttribute("remedy", texts.remedy(failure.code(), failure.arguments(), locale));
        });
    }
}
