package io.tuji.job.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The jobs as one visitor may see them. */
@Service
public class JobDirectory {

    public static final ListShape SHAPE = ListShape.of("/jobs", "id")
            .descending("asked", "asked_at")
            .descending("ended", "ended_at")
            .filters("state", "kind");

    private final JobStore store;

    JobDirectory(JobStore store) {
        this.store = store;
    }

    public PageOf<Job> page(Visitor visitor, Listing listing) {
        JobFilter filter = new JobFilter(
                JobFilter.reach(visitor, Right.view("job")),
                listing.filter("state").flatMap(JobDirectory::state),
                listing.filter("kind"));
        return new PageOf<>(store.list(filter, listing), store.count(filter), listing);
    }

    /** The kinds that the visitor has jobs of. */
    public List<String> kinds(Visitor visitor) {
        return store.kinds(JobFilter.reach(visitor, Right.view("job")));
    }

    /** Empty too if the right does not reach this job. */
    public Optional<Job> find(JobId id, Visitor visitor, Right right) {
        return store.find(id, JobFilter.reach(visitor, right));
    }

    private static Optional<JobState> state(String name) {
        return Arrays.stream(JobState.values())
                .filter(state -> state.name().equals(name))
                .findAny();
    }
}
