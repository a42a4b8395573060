package io.tuji.plan.web;

import io.tuji.engine.plan.Course;
import io.tuji.engine.plan.Reading;
import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import io.tuji.plan.StateLook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One indicator for the eye. */
public record IndicatorView(Board board, Standing standing, List<PlanObservation> now, List<PlanObservation> history) {

    /** A year of the table behind the chart. */
    public record Year(
            int year, Optional<BigDecimal> path, Optional<Reading> reading, Optional<BigDecimal> deviation) {}

    public StateLook look() {
        return StateLook.of(standing.judgement().state());
    }

    public boolean isUnknown() {
        return standing.judgement().state() == State.UNKNOWN;
    }

    /** From the first year of the plan to the target year; empty where that is not known. */
    public List<Year> years() {
        Course course = new Course(standing.aim());
        return standing.aim()
                .targetYear()
                .find()
                .map(last -> IntStream.rangeClosed(standing.aim().baselineYear() + 1, last)
                        .mapToObj(year -> year(course, year))
                        .toList())
                .orElse(List.of());
    }

    private Year year(Course course, int year) {
        Optional<Reading> reading = standing.judgement().years().stream()
                .filter(r -> r.year() == year)
                .findFirst();
        Optional<BigDecimal> path = course.at(year);
        boolean judged =
                reading.isPresent() && reading.equals(standing.judgement().reading());
        return new Year(year, path, reading, judged ? standing.judgement().deviation() : Optional.empty());
    }

    /** What is said of parts of the district, the latest period first. */
    public List<PlanObservation> ofParts() {
        return now.stream().filter(said -> said.what().area().isPresent()).toList();
    }

    public List<PlanObservation> ofWhole() {
        return now.stream().filter(said -> said.what().area().isEmpty()).toList();
    }
}
