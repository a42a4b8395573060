package io.tuji.brief;

import io.tuji.engine.plan.task.RowStanding;
import io.tuji.plan.PlanObservation;
import io.tuji.task.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One page on a place or cluster.
 *
 * @param firms empty of a part in which firms are not placed, or while none is placed anywhere
 * @param figures the latest that is said of each measure, those of the plan first
 * @param others how many more measures are known
 * @param tasks of which it has a part, the most pressing first
 * @param lacking measures that are known of other parts beside it
 * @param heldBack figures that must not be published
 * @param unapproved how many of the figures nobody has approved yet
 */
public record AreaBrief(
        String part,
        Optional<Firms> firms,
        List<Figure> figures,
        int others,
        List<AreaTask> tasks,
        List<String> lacking,
        int heldBack,
        int unapproved,
        List<String> sources) {

    /**
     * @param placed firms that are known to lie there
     * @param rank by how many, among the subdistricts
     * @param of how many subdistricts
     * @param unplaced firms of the whole district of which nobody knows where they lie
     */
    public record Firms(long placed, int rank, int of, long unplaced) {}

    /**
     * @param rank by level among the parts beside it of which the same is known
     * @param of how many of them
     * @param growth on the same period of the year before, as a fraction
     */
    public record Figure(PlanObservation said, Optional<Integer> rank, int of, Optional<BigDecimal> growth) {}

    /** @param standing empty while no month has ended */
    public record AreaTask(Task task, Optional<RowStanding> standing) {}

    public AreaBrief {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        lacking = List.copyOf(lacking);
        sources = List.copyOf(sources);
    }
}
