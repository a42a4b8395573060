package io.tuji.registry.internal;

import static io.tuji.registry.internal.RegistryProperties.ADDRESS;
import static io.tuji.registry.internal.RegistryProperties.CAPITAL;
import static io.tuji.registry.internal.RegistryProperties.CAPITAL_CURRENCY;
import static io.tuji.registry.internal.RegistryProperties.COMPANY_TYPE;
import static io.tuji.registry.internal.RegistryProperties.CREDIT_CODE;
import static io.tuji.registry.internal.RegistryProperties.DIVISION_CODE;
import static io.tuji.registry.internal.RegistryProperties.DIVISION_NAME;
import static io.tuji.registry.internal.RegistryProperties.ESTABLISHED_ON;
import static io.tuji.registry.internal.RegistryProperties.NAME;
import static io.tuji.registry.internal.RegistryProperties.PROVINCE;
import static io.tuji.registry.internal.RegistryProperties.SCOPE;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.reading.MoneyReader;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.importing.MappedRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a list of firms; every fault is a problem at its property. */
final class RegistrationReader {

    /** The properties of which {@link #texts} speaks, in its order. */
    private static final List<String> TEXTS =
            List.of(CREDIT_CODE, NAME, COMPANY_TYPE, ESTABLISHED_ON, CAPITAL, DIVISION_CODE, ADDRESS, SCOPE);

    private final MappedRow row;
    private final Problems problems;
    private final LocalDate today;

    RegistrationReader(MappedRow row, Problems problems, LocalDate today) {
        this.row = row;
        this.problems = problems;
        this.today = today;
    }

    Optional<RegistrationRow> read() {
        Optional<CreditCode> code =
                row.unmasked(CREDIT_CODE).flatMap(text -> reported(CREDIT_CODE, CreditCode.read(text)));
        Optional<String> name = required(NAME, row.text(NAME));
        Optional<LocalDate> established =
                row.text(ESTABLISHED_ON).flatMap(text -> reported(ESTABLISHED_ON, DateReader.read(text, today)));
        Optional<Quantity> capital = row.text(CAPITAL).flatMap(this::capital);
        Optional<String> division = new DivisionReader(row, problems).read();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new RegistrationRow(
                code,
                name.orElseThrow(),
                row.text(COMPANY_TYPE),
                established,
                capital,
                division,
                row.text(ADDRESS),
                row.text(SCOPE)));
    }

    private Optional<String> required(String property, Optional<String> text) {
        if (text.isEmpty()) {
            problems.add(RegistryProblem.REQUIRED_MISSING, Place.field(property), property);
        }
        return text;
    }

    private <T> Optional<T> reported(String property, Parsed<T> parsed) {
        return parsed.report(problems, Place.field(property));
    }

    private Optional<Quantity> capital(String text) {
        Unit ofColumn = row.unit(CAPITAL).flatMap(Unit::find).orElse(Unit.WAN_YUAN);
        Optional<String> word = row.text(CAPITAL_CURRENCY);
        if (word.isEmpty()) {
            return reported(CAPITAL, MoneyReader.read(text, ofColumn));
        }
        Optional<Currency> currency = Currency.find(word.get());
        if (currency.isEmpty()) {
            problems.add(RegistryProblem.CURRENCY_UNKNOWN, Place.field(CAPITAL_CURRENCY), word.get());
            return Optional.empty();
        }
        return reported(CAPITAL, MoneyReader.read(text, ofColumn.inCurrency(currency.get())));
    }

    /** What a row says, by property; a division is shown by code and by name, however it was given. */
    static Map<String, String> shown(RegistrationRow row) {
        List<String> texts = texts(row);
        Map<String, String> shown = new HashMap<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                shown.put(TEXTS.get(i), texts.get(i));
            }
        }
        row.capital().flatMap(c -> c.unit().currency()).ifPresent(c -> shown.put(CAPITAL_CURRENCY, c.word()));
        row.divisionCode().flatMap(Divisions.current()::find).ifPresent(division -> {
            shown.put(DIVISION_NAME, division.name());
            shown.put(PROVINCE, Divisions.current().path(division).get(0).name());
        });
        return shown;
    }

    /** What a row says, one text a column of {@link RegistrationStore}, in its order; blank where it says nothing. */
    static List<String> texts(RegistrationRow row) {
        return List.of(
                row.code().map(CreditCode::text).orElse(""),
                row.name(),
                row.companyType().orElse(""),
                row.establishedOn().map(LocalDate::toString).orElse(""),
                row.capital().map(Quantity::toString).orElse(""),
                row.divisionCode().orElse(""),
                row.address().orElse(""),
                row.scope().orElse(""));
    }
}
