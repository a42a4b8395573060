package io.tuji.registry.internal;

import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.Kind;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A fact as a person typed it; every fault is a problem at its field.
 *
 * @param official whether it is taken from an official source; empty where nothing was ticked
 */
public record FactInput(
        String period,
        String value,
        String bound,
        String certainty,
        String asOf,
        String saidBy,
        Optional<Boolean> official) {

    /** What a fresh form shows. */
    public static FactInput fresh(FactDefinition fact, LocalDate today) {
        String period = fact.period() == PeriodKind.DAY ? today.toString() : Integer.toString(today.getYear() - 1);
        return new FactInput(
                period, "", Bound.EXACT.name(), Certainty.ACTUAL.name(), today.toString(), "", Optional.empty());
    }

    /** The same of another period; of its own where none is given. */
    public FactInput of(String other) {
        return other.isBlank() ? this : new FactInput(other.strip(), value, bound, certainty, asOf, saidBy, official);
    }

    /** Empty exactly if {@code problems} then has an error. */
    public Optional<What> read(CompanyId company, FactDefinition fact, LocalDate today, Problems problems) {
        Optional<Period> when = readPeriod(fact, today, problems);
        Optional<Content> content = ContentReader.read(fact, value, today).report(problems, Place.field("value"));
        Optional<LocalDate> day = DateReader.read(asOf.strip(), today).report(problems, Place.field("asOf"));
        Optional<String> speaker =
                ContentReader.words(saidBy, RegistryProblem.SPEAKER_MISSING).report(problems, Place.field("saidBy"));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new What(
                company,
                fact.key(),
                when.orElseThrow(),
                content.orElseThrow(),
                choice(Certainty.values(), certainty),
                fact.kind() == Kind.AMOUNT ? choice(Bound.values(), bound) : Bound.EXACT,
                day.orElseThrow(),
                speaker.orElseThrow(),
                Optional.empty(),
                official.orElse(false)));
    }

    private Optional<Period> readPeriod(FactDefinition fact, LocalDate today, Problems problems) {
        Place place = Place.field("period");
        Optional<Period> read = Period.read(period.strip()).report(problems, place);
        if (read.isPresent() && (read.get().form() == PeriodForm.DAY) != (fact.period() == PeriodKind.DAY)) {
            problems.add(RegistryProblem.PERIOD_FORM, place, period.strip());
        }
        if (read.filter(p -> p.first().isAfter(today)).isPresent()) {
            problems.add(RegistryProblem.PERIOD_AHEAD, place);
        }
        return read;
    }

    /** The form offers no other words; whoever sends one gets the plainest. */
    private static <E extends Enum<E>> E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
