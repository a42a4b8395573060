package io.tuji.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator stands, with everything the state was made from.
 *
 * @param state unknown where nothing that is said decides
 * @param reading what the state rests on; of an unknown state the best that is known, which does not decide
 * @param path at the year of the reading
 * @param deviation of the reading from the path, as a fraction of the path: -0.08 is 8 % below
 * @param completion of the way from the baseline to the target, as a fraction; empty where a target has no such way
 * @param timeShare of the years from the baseline year to the target year that had gone by at the reading, as a fraction
 * @param required what is still needed a year from the reading on; empty when nothing is, or when it cannot be said
 * @param years the best that is known of each year in the terms of the target, ascending; of a year in conflict nothing
 * @param gaps what is missing, the most hindering first
 */
public record Judgement(
        State state,
        Stage stage,
        Optional<Reading> reading,
        Optional<BigDecimal> path,
        Optional<BigDecimal> deviation,
        Optional<BigDecimal> completion,
        Optional<BigDecimal> timeShare,
        Optional<Required> required,
        List<Reading> years,
        List<Gap> gaps) {

    public Judgement {
        years = List.copyOf(years);
        gaps = List.copyOf(gaps);
    }
}
