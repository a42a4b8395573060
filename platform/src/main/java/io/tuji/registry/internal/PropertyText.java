package io.tuji.registry.internal;

import static io.tuji.registry.internal.RegistryProperties.ADDRESS;
import static io.tuji.registry.internal.RegistryProperties.CAPITAL;
import static io.tuji.registry.internal.RegistryProperties.COMPANY_TYPE;
import static io.tuji.registry.internal.RegistryProperties.CREDIT_CODE;
import static io.tuji.registry.internal.RegistryProperties.DIVISION_CODE;
import static io.tuji.registry.internal.RegistryProperties.ESTABLISHED_ON;
import static io.tuji.registry.internal.RegistryProperties.NAME;
import static io.tuji.registry.internal.RegistryProperties.SCOPE;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.reading.MoneyReader;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one text in which each property of a registration is compared and kept: a day as 2019-02-06, a capital in whole units as
 * {@code 1680000 CNY}, a division as its code.
 */
public final class PropertyText {

    public static final List<String> ALL =
            List.of(CREDIT_CODE, NAME, COMPANY_TYPE, ESTABLISHED_ON, CAPITAL, DIVISION_CODE, ADDRESS, SCOPE);

    /** The credit code is left out: it decides which firm is meant. */
    public static final List<String> CHANGEABLE =
            List.of(NAME, COMPANY_TYPE, ESTABLISHED_ON, CAPITAL, DIVISION_CODE, ADDRESS, SCOPE);

    private static final int LONGEST = 300;
    private static final int LONGEST_SCOPE = 10_000;

    private PropertyText() {}

    /** What is believed of a company; what is not known is left out. */
    public static Map<String, String> of(Company company) {
        Map<String, String> texts = new LinkedHashMap<>();
        company.creditCode().find().map(CreditCode::text).ifPresent(text -> texts.put(CREDIT_CODE, text));
        texts.put(NAME, company.name());
        company.companyType().find().ifPresent(text -> texts.put(COMPANY_TYPE, text));
        company.establishedOn().find().map(LocalDate::toString).ifPresent(text -> texts.put(ESTABLISHED_ON, text));
        company.capital().find().map(PropertyText::of).ifPresent(text -> texts.put(CAPITAL, text));
        company.divisionCode().find().ifPresent(text -> texts.put(DIVISION_CODE, text));
        company.address().find().ifPresent(text -> texts.put(ADDRESS, text));
        company.scope().find().ifPresent(text -> texts.put(SCOPE, text));
        return texts;
    }

    static String of(Quantity capital) {
        Currency currency = capital.unit().currency().orElseThrow();
        return capital.to(Unit.money(currency, "")).amount().toPlainString() + " " + currency.name();
    }

    public static Quantity money(String text) {
        int blank = text.indexOf(' ');
        Currency currency = Currency.valueOf(text.substring(blank + 1));
        return new Quantity(new BigDecimal(text.substring(0, blank)), Unit.money(currency, ""));
    }

    /** Reads what a person typed; empty exactly if {@code problems} then has an error at the place. */
    static Optional<String> read(String property, String typed, LocalDate today, Problems problems, Place place) {
        String text = typed.strip();
        if (text.isEmpty()) {
            problems.add(RegistryProblem.VALUE_MISSING, place);
            return Optional.empty();
        }
        return switch (property) {
            case ESTABLISHED_ON ->
                DateReader.read(text, today).report(problems, place).map(LocalDate::toString);
            case CAPITAL -> MoneyReader.read(text).report(problems, place).map(PropertyText::of);
            case DIVISION_CODE -> division(text, problems, place);
            case NAME, COMPANY_TYPE, ADDRESS -> words(text, LONGEST, problems, place);
            case SCOPE -> words(text, LONGEST_SCOPE, problems, place);
            default -> throw new IllegalArgumentException("cannot be changed: " + property);
        };
    }

    private static Optional<String> division(String text, Problems problems, Place place) {
        Divisions divisions = Divisions.current();
        if (text.matches("\\d{6}")) {
            if (divisions.find(text).isEmpty()) {
                problems.add(RegistryProblem.DIVISION_NOT_CURRENT, place, text);
            }
            return Optional.of(text);
        }
        Parsed<Division> division = new DivisionName(divisions).read(text, Optional.empty());
        return division.report(problems, place).map(Division::code);
    }

    private static Optional<String> words(String text, int longest, Problems problems, Place place) {
        String safe = PersonalId.mask(text);
        if (!safe.equals(text)) {
            problems.add(RegistryProblem.PERSON_NUMBER, place, PersonalId.excerpt(text));
            return Optional.empty();
        }
        if (text.length() > longest) {
            problems.add(RegistryProblem.VALUE_TOO_LONG, place, longest);
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
