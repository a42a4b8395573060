package io.tuji.task;

import io.tuji.engine.plan.task.TaskLight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The bulletin of a month (月度通报): every task of the year, and each part of it beside the others. */
public record Bulletin(int year, int month, List<Line> lines) {

    /**
     * @param part empty of the whole task
     * @param target for the whole year
     * @param share of the target that is done
     * @param time how much of the time up to the deadline has gone (序时进度)
     * @param lead percentage points by which the share is ahead of the time
     * @param rank among the parts of the same task, by share; empty of the whole task and of what is unknown
     * @param lastYear what was done to the same month of the year before
     * @param missing the parts whose reports are missing
     */
    public record Line(
            Task task,
            String layer,
            Optional<String> part,
            BigDecimal target,
            Optional<BigDecimal> inMonth,
            Optional<BigDecimal> toDate,
            Optional<BigDecimal> share,
            BigDecimal time,
            Optional<BigDecimal> lead,
            TaskLight light,
            Optional<Integer> rank,
            Optional<BigDecimal> lastYear,
            List<String> missing) {

        public Line {
            missing = List.copyOf(missing);
        }
    }

    public Bulletin {
        lines = List.copyOf(lines);
    }
}
