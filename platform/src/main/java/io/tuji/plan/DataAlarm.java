package io.tuji.plan;

import io.tuji.district.DataRule;
import io.tuji.engine.quality.HouseCheck;
import io.tuji.engine.quality.Importance;
import io.tuji.engine.value.Period;
import io.tuji.plan.PlanObservation.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Figures that look odd. Says nothing about targets, and nothing is refused because of it.
 *
 * @param house the check of the house that found it; otherwise it is a rule of the district
 * @param area empty for the whole district
 * @param refs the observations that it rests on, the one in question first
 * @param numbers what was compared
 * @param review by which a person has found it right as it is
 */
public record DataAlarm(
        Optional<HouseCheck> house,
        Optional<DataRule> rule,
        String measure,
        Optional<String> area,
        Period period,
        List<Ref> refs,
        List<BigDecimal> numbers,
        Optional<Review> review) {

    /** That figures are right as they are. */
    public record Review(long id, String reason, String by, Instant at) {}

    public DataAlarm {
        refs = List.copyOf(refs);
        numbers = List.copyOf(numbers);
    }

    /** The name of the check, or the id of the rule. */
    public String check() {
        return house.map(HouseCheck::name).or(() -> rule.map(DataRule::id)).orElseThrow();
    }

    public Importance importance() {
        return house.map(HouseCheck::importance)
                .or(() -> rule.map(DataRule::importance))
                .orElseThrow();
    }

    /** What the alarm is about; the same when the figures change. */
    public String key() {
        return String.join("|", check(), measure, area.orElse(""), period.toString());
    }

    /** The numbers that a review was given for: other ones have not been reviewed. */
    public String fingerprint() {
        return numbers.stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    public DataAlarm with(Optional<Review> found) {
        return new DataAlarm(house, rule, measure, area, period, refs, numbers, found);
    }
}
