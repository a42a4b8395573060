package io.tuji.resolution.internal;

import io.tuji.access.Act;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.job.Job;
import io.tuji.job.JobFailed;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.internal.BatchStore.Asked;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In whose name the jobs of a batch act: the person who asked, with the rights that the person has now. */
@Component
class Performer {

    static final String BATCH = "batch";

    private static final Right VIEW = Right.view("registry");
    private static final Right CHANGE = new Right("registry", Act.CHANGE);

    private final People people;

    Performer(People people) {
        this.people = people;
    }

    static PairBatch.Id batch(Job job) {
        return new PairBatch.Id(
                Long.parseLong(Objects.requireNonNull(job.input().get(BATCH))));
    }

    /** @throws JobFailed if the person may no longer change firms */
    Visitor of(Asked asked) {
        Optional<Visitor> person = people.findByLogin(asked.login())
                .map(visitor -> asked.token()
                        .map(name -> visitor.through(new Visitor.Token(name, Set.of(VIEW, CHANGE))))
                        .orElse(visitor));
        return person.filter(visitor -> visitor.may(CHANGE))
                .orElseThrow(() -> new JobFailed(ResolutionProblem.NO_LONGER_ALLOWED.code(), asked.login()));
    }
}
