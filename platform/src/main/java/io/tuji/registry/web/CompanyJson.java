package io.tuji.registry.web;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.Company;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A company for programs. A value that is not known says why not and who could supply it. */
record CompanyJson(
        String id,
        int version,
        String name,
        Value<String> creditCode,
        @Nullable String codeGrade,
        Value<String> companyType,
        Value<LocalDate> establishedOn,
        Value<Money> capital,
        Value<Place> division,
        Value<String> address,
        Value<String> scope,
        boolean gone) {

    /** Exactly one of value and unknown is there. */
    record Value<T>(@Nullable T value, @Nullable String unknown, List<String> whoCanSupply) {

        static <T, U> Value<U> of(Known<T> known, Function<T, U> written) {
            return known.find()
                    .map(value -> new Value<>((@Nullable U) written.apply(value), null, List.of()))
                    .orElseGet(() -> new Value<>(null, reason(known), known.whoCanSupply()));
        }

        private static String reason(Known<?> known) {
            return ((Known.Unknown<?>) known).reason().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Money(BigDecimal amount, String currency) {

        static Money of(Quantity quantity) {
            return new Money(
                    quantity.amount(), quantity.unit().currency().orElseThrow().name());
        }
    }

    /** The name is missing where today's table does not have the code. */
    record Place(String code, @Nullable String name) {

        static Place of(String code) {
            return new Place(
                    code, Divisions.current().find(code).map(Division::name).orElse(null));
        }
    }

    static CompanyJson of(Company company) {
        return new CompanyJson(
                company.id().code(),
                company.version(),
                company.name(),
                Value.of(company.creditCode(), CreditCode::text),
                company.creditCode().find().map(code -> code.grade().name()).orElse(null),
                Value.of(company.companyType(), Function.identity()),
                Value.of(company.establishedOn(), Function.identity()),
                Value.of(company.capital(), Money::of),
                Value.of(company.divisionCode(), Place::of),
                Value.of(company.address(), Function.identity()),
                Value.of(company.scope(), Function.identity()),
                company.gone());
    }
}
