package io.tuji.job.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.job.Job;
import io.tuji.job.JobState;
import io.tuji.job.internal.JobDirectory;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of jobs. */
@Controller
@Requires(module = "job", act = Act.VIEW)
class JobsPage {

    private final JobDirectory directory;
    private final Clock clock;

    JobsPage(JobDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/jobs")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, JobDirectory.SHAPE);
        PageOf<Job> page = directory.page(visitor, listing);
        Instant now = clock.instant();
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute(
                "jobs", page.rows().stream().map(job -> new JobView(job, now)).toList());
        model.addAttribute("states", JobState.values());
        model.addAttribute("kinds", directory.kinds(visitor));
        return "job/jobs";
    }
}
