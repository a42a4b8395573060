package io.tuji.plan.internal;

import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.plan.Observed.Growth;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one input; a stand-in is never handed out, since faults leave nothing to hand out. */
record ObservationTyped(ObservationInput typed, DistrictPack pack, LocalDate today, Problems problems) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{1,8})?");
    private static final int LONGEST = 300;

    Optional<What> read() {
        Optional<Measure> measure = measure();
        Optional<Period> when = period();
        Optional<Unit> unit = unit(measure);
        Optional<BigDecimal> level = number("value", typed.value());
        Optional<Growth> growth = growth(when);
        Optional<Certainty> certainty = word("certainty", typed.certainty(), Certainty.values());
        Optional<Bound> bound = word("bound", typed.bound(), Bound.values());
        Optional<PriceBasis> basis = optionalWord("basis", typed.basis(), PriceBasis.values());
        Optional<Grade> grade = optionalWord("grade", typed.grade(), Grade.values());
        Optional<LocalDate> vintage = vintage();
        Optional<String> area = area();
        String speaker = speaker();
        String note = words("note", typed.note());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new What(
                measure.orElseThrow().id(),
                area,
                when.orElseThrow(),
                level.map(amount -> new Quantity(amount, unit.orElseThrow())),
                unit.orElseThrow(),
                growth,
                certainty.orElseThrow(),
                bound.orElseThrow(),
                vintage,
                speaker,
                note,
                basis,
                grade));
    }

    private Optional<Measure> measure() {
        Optional<Measure> found = pack.findMeasure(typed.measure().strip());
        if (found.isEmpty()) {
            problems.add(PlanProblem.MEASURE_UNKNOWN, Place.field("measure"), excerpt(typed.measure()));
        }
        return found;
    }

    private Optional<Period> period() {
        Optional<Period> read = Period.read(typed.period().strip()).report(problems, Place.field("period"));
        if (read.filter(p -> p.first().isAfter(today)).isPresent()) {
            problems.add(PlanProblem.PERIOD_AHEAD, Place.field("period"));
        }
        return read;
    }

    private Optional<Unit> unit(Optional<Measure> measure) {
        Optional<Unit> found = Unit.find(typed.unit().strip());
        if (found.isEmpty()) {
            problems.add(PlanProblem.UNIT_UNKNOWN, Place.field("unit"), excerpt(typed.unit()));
        } else if (!typed.value().isBlank()) {
            measure.map(Measure::unit)
                    .filter(wanted -> !wanted.measuresSameAs(found.get()))
                    .ifPresent(
                            wanted -> problems.add(PlanProblem.UNIT_UNLIKE, Place.field("unit"), found.get(), wanted));
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
                    .map(w -> w.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problems.add(PlanProblem.WORD_UNKNOWN, Place.field(field), excerpt(text), allowed);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> optionalWord(String field, String text, E[] words) {
        return text.isBlank() ? Optional.empty() : word(field, text, words);
    }

    private Optional<String> area() {
        String text = typed.area().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (pack.findPart(text).isEmpty()) {
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

    /** Also notes where neither a value nor a growth is said. */
    private Optional<Growth> growth(Optional<Period> when) {
        Optional<BigDecimal> percent = number("growth", typed.growth());
        Optional<Period> over = typed.growthOver().isBlank()
                ? when
                : Period.read(typed.growthOver().strip()).report(problems, Place.field("growthOver"));
        if (typed.value().isBlank() && typed.growth().isBlank()) {
            problems.add(PlanProblem.NOTHING_SAID, Place.field("value"));
        }
        return percent.flatMap(p -> over.map(o -> new Growth(p, o)));
    }

    private Optional<LocalDate> vintage() {
        return typed.asOf().isBlank()
                ? Optional.empty()
                : DateReader.read(typed.asOf().strip(), today).report(problems, Place.field("asOf"));
    }

    private String speaker() {
        String speaker = words("saidBy", typed.saidBy());
        if (speaker.isEmpty()) {
            problems.add(PlanProblem.SPEAKER_MISSING, Place.field("saidBy"));
        }
        return speaker;
    }

    private static String excerpt(String text) {
        return PersonalId.excerpt(text.strip());
    }
}
