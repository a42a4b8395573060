package io.tuji.plan.internal;

import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An observation as a person typed it, in a form or in a row of a sheet. Every fault is a problem at its field; a blank field says
 * nothing.
 *
 * @param growth in percent
 * @param growthOver what the growth is over; blank for the period itself
 * @param asOf the day as of which it is said; may be blank
 */
public record ObservationInput(
        String measure,
        String area,
        String period,
        String value,
        String unit,
        String growth,
        String growthOver,
        String certainty,
        String bound,
        String asOf,
        String saidBy,
        String note) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{1,8})?");
    private static final int LONGEST = 300;

    /** What a fresh form shows. */
    public static ObservationInput fresh(Measure measure, LocalDate today) {
        String lastYear = Integer.toString(today.getYear() - 1);
        return new ObservationInput(
                measure.id(),
                "",
                lastYear,
                "",
                measure.unit().symbol(),
                "",
                "",
                "ACTUAL",
                "EXACT",
                today.toString(),
                "",
                "");
    }

    /** What the form of a correction shows. */
    public static ObservationInput of(PlanObservation said) {
        What what = said.what();
        return new ObservationInput(
                what.measure(),
                what.area().orElse(""),
                what.period().toString(),
                what.level().map(level -> level.amount().toPlainString()).orElse(""),
                what.unit().symbol(),
                what.growth().map(g -> g.percent().toPlainString()).orElse(""),
                what.growth().map(g -> g.over().toString()).orElse(""),
                what.certainty().name(),
                what.bound().name(),
                what.vintage().map(LocalDate::toString).orElse(""),
                what.saidBy(),
                what.note());
    }

    public ObservationInput forPeriod(String wanted) {
        return new ObservationInput(
                measure, area, wanted, value, unit, growth, growthOver, certainty, bound, asOf, saidBy, note);
    }

    /** The same words on the subject of an observation, which a correction cannot change. */
    public ObservationInput about(PlanObservation said) {
        What what = said.what();
        return new ObservationInput(
                what.measure(),
                what.area().orElse(""),
                what.period().toString(),
                value,
                unit,
                growth,
                growthOver,
                certainty,
                bound,
                asOf,
                saidBy,
                note);
    }

    /** Empty exactly if {@code problems} then has an error. */
    public Optional<What> read(DistrictPack pack, LocalDate today, Problems problems) {
        return new ObservationTyped(this, pack, today, problems).read();
    }

    /** Reads one input; a stand-in is never handed out, since faults leave nothing to hand out. */
    private record ObservationTyped(ObservationInput typed, DistrictPack pack, LocalDate today, Problems problems) {

        Optional<What> read() {
            Optional<Measure> measure = measure();
            Optional<Period> when = period();
            Optional<Unit> unit = unit(measure);
            Optional<BigDecimal> level = number("value", typed.value);
            Optional<BigDecimal> growth = number("growth", typed.growth);
            Optional<Period> over = typed.growthOver.isBlank()
                    ? when
                    : Period.read(typed.growthOver.strip()).report(problems, Place.field("growthOver"));
            if (typed.value.isBlank() && typed.growth.isBlank()) {
                problems.add(PlanProblem.NOTHING_SAID, Place.field("value"));
            }
            Optional<Certainty> certainty = word("certainty", typed.certainty, Certainty.values());
            Optional<Bound> bound = word("bound", typed.bound, Bound.values());
            Optional<LocalDate> vintage = typed.asOf.isBlank()
                    ? Optional.empty()
                    : DateReader.read(typed.asOf.strip(), today).report(problems, Place.field("asOf"));
            Optional<String> area = area();
            String speaker = words("saidBy", typed.saidBy);
            if (speaker.isEmpty()) {
                problems.add(PlanProblem.SPEAKER_MISSING, Place.field("saidBy"));
            }
            String note = words("note", typed.note);
            if (problems.hasErrors()) {
                return Optional.empty();
            }
            return Optional.of(new What(
                    measure.orElseThrow().id(),
                    area,
                    when.orElseThrow(),
                    level.map(amount -> new Quantity(amount, unit.orElseThrow())),
                    unit.orElseThrow(),
                    growth.map(percent -> new Observed.Growth(percent, over.orElseThrow())),
                    certainty.orElseThrow(),
                    bound.orElseThrow(),
                    vintage,
                    speaker,
                    note));
        }

        private Optional<Measure> measure() {
            Optional<Measure> found = pack.findMeasure(typed.measure.strip());
            if (found.isEmpty()) {
                problems.add(PlanProblem.MEASURE_UNKNOWN, Place.field("measure"), excerpt(typed.measure));
            }
            return found;
        }

        private Optional<Period> period() {
            Optional<Period> read = Period.read(typed.period.strip()).report(problems, Place.field("period"));
            if (read.filter(p -> p.first().isAfter(today)).isPresent()) {
                problems.add(PlanProblem.PERIOD_AHEAD, Place.field("period"));
            }
            return read;
        }

        private Optional<Unit> unit(Optional<Measure> measure) {
            Optional<Unit> found = Unit.find(typed.unit.strip());
            if (found.isEmpty()) {
                problems.add(PlanProblem.UNIT_UNKNOWN, Place.field("unit"), excerpt(typed.unit));
            } else if (!typed.value.isBlank()) {
                measure.map(Measure::unit)
                        .filter(wanted -> !wanted.measuresSameAs(found.get()))
                        .ifPresent(wanted ->
                                problems.add(PlanProblem.UNIT_UNLIKE, Place.field("unit"), found.get(), wanted));
            }
            return found;
        }

        private Optional<BigDecimal> number(String field, String text) {
            String plain = text.strip().replace(",", "").replace("，", "");
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            if (!NUMBER.matcher(plain).matches()) {
                problems.add(PlanProblem.NUMBER_FORM, Place.field(field), excerpt(text));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(plain));
        }

        private <E extends Enum<E>> Optional<E> word(String field, String text, E[] words) {
            Optional<E> found = Arrays.stream(words)
                    .filter(word -> word.name().equalsIgnoreCase(text.strip()))
                    .findFirst();
            if (found.isEmpty()) {
                String allowed = Arrays.stream(words)
                        .map(Enum::name)
                        .map(w -> w.toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "));
                problems.add(PlanProblem.WORD_UNKNOWN, Place.field(field), excerpt(text), allowed);
            }
            return found;
        }

        private Optional<String> area() {
            String text = typed.area.strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (pack.places().findName(text).isEmpty()) {
                problems.add(PlanProblem.AREA_UNKNOWN, Place.field("area"), excerpt(text));
            }
            return Optional.of(text);
        }

        private String words(String field, String text) {
            String words = text.strip();
            if (words.length() > LONGEST) {
                problems.add(PlanProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
            } else if (!PersonalId.mask(words).equals(words)) {
                problems.add(PlanProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(words));
            }
            return words;
        }

        private static String excerpt(String text) {
            return PersonalId.excerpt(text.strip());
        }
    }

    /** The texts in the order of the sheet's own columns. */
    List<String> texts() {
        return List.of(measure, area, period, value, unit, growth, growthOver, certainty, bound, asOf, saidBy, note);
    }
}
