package io.tuji.funnel.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The projects of one pipeline by the month in which they were entered, and how far those of each month had come.
 *
 * @param stages of the pipeline, the first stage first
 */
public record Cohorts(FunnelQuestion question, List<String> stages, List<Cohort> cohorts) {

    public Cohorts {
        stages = List.copyOf(stages);
        cohorts = List.copyOf(cohorts);
    }

    /**
     * @param reached by stage: how many had come to it or to one behind it
     * @param left how many were off their way
     */
    public record Cohort(YearMonth month, long entered, Map<String, Long> reached, long left) {

        public Cohort {
            reached = Map.copyOf(reached);
        }

        public long reached(String stage) {
            return reached.getOrDefault(stage, 0L);
        }

        public Optional<BigDecimal> share(String stage) {
            return FunnelReport.Stays.fraction(reached(stage), entered);
        }
    }
}
