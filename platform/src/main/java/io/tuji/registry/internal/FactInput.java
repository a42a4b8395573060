package io.tuji.registry.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.Kind;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fact as a person typed it; every fault is a problem at its field. */
public record FactInput(String period, String value, String bound, String certainty, String asOf, String saidBy) {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
    private static final int LONGEST = 300;

    /** What a fresh form shows. */
    public static FactInput fresh(FactDefinition fact, LocalDate today) {
        String period = fact.period() == PeriodKind.DAY ? today.toString() : Integer.toString(today.getYear() - 1);
        return new FactInput(period, "", Bound.EXACT.name(), Certainty.ACTUAL.name(), today.toString(), "");
    }

    /** Empty exactly if {@code problems} then has an error. */
    public Optional<What> read(CompanyId company, FactDefinition fact, LocalDate today, Problems problems) {
        Optional<Period> when = readPeriod(fact, today, problems);
        Optional<Content> content = readContent(fact, problems);
        Optional<LocalDate> day = DateReader.read(asOf.strip(), today).report(problems, Place.field("asOf"));
        String speaker = words("saidBy", saidBy, RegistryProblem.SPEAKER_MISSING, problems);
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
                speaker,
                Optional.empty()));
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

    private Optional<Content> readContent(FactDefinition fact, Problems problems) {
        if (fact.unit().isEmpty()) {
            return Optional.of(new Content.Words(words("value", value, RegistryProblem.VALUE_MISSING, problems)));
        }
        String plain = value.strip().replace(",", "");
        if (!AMOUNT.matcher(plain).matches()) {
            RegistryProblem kind = plain.isEmpty() ? RegistryProblem.VALUE_MISSING : RegistryProblem.AMOUNT_FORM;
            problems.add(kind, Place.field("value"), PersonalId.excerpt(value.strip()));
            return Optional.empty();
        }
        return fact.unit().map(unit -> new Content.Amount(new Quantity(new BigDecimal(plain), unit)));
    }

    private static String words(String field, String typed, RegistryProblem missing, Problems problems) {
        String text = typed.strip();
        if (text.isEmpty()) {
            problems.add(missing, Place.field(field));
        } else if (text.length() > LONGEST) {
            problems.add(RegistryProblem.VALUE_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(text).equals(text)) {
            problems.add(RegistryProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(text));
        }
        return text;
    }

    /** The form offers no other words; whoever sends one gets the plainest. */
    private static <E extends Enum<E>> E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
