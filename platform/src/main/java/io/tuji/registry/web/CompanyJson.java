package io.tuji.registry.web;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.registry.Company;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A company for programs.
 *
 * @param id as people see it, such as QY-00000001
 */
record CompanyJson(
        String id,
        int version,
        String name,
        KnownJson<String> creditCode,
        Optional<String> codeGrade,
        KnownJson<String> companyType,
        KnownJson<LocalDate> establishedOn,
        KnownJson<QuantityJson> capital,
        KnownJson<Place> division,
        KnownJson<String> address,
        KnownJson<String> scope,
        boolean gone,
        Instant changedAt,
        boolean invented) {

    /** The name is missing where today's table does not have the code. */
    record Place(String code, Optional<String> name) {

        static Place of(String code) {
            return new Place(code, Divisions.current().find(code).map(Division::name));
        }
    }

    static CompanyJson of(Company company) {
        return new CompanyJson(
                company.id().code(),
                company.version(),
                company.name(),
                KnownJson.of(company.creditCode(), CreditCode::text),
                company.creditCode().find().map(code -> code.grade().name()),
                KnownJson.of(company.companyType(), Function.identity()),
                KnownJson.of(company.establishedOn(), Function.identity()),
                KnownJson.of(company.capital(), QuantityJson::of),
                KnownJson.of(company.divisionCode(), Place::of),
                KnownJson.of(company.address(), Function.identity()),
                KnownJson.of(company.scope(), Function.identity()),
                company.gone(),
                company.changedAt(),
                company.invented());
    }
}
