package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.naming.NormalName;
import io.tuji.engine.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one row of a list of firms says of one; what it leaves out is empty, never a zero.
 *
 * @param code empty where the list has none, so that the firm is known by its name alone
 */
record RegistrationRow(
        Optional<CreditCode> code,
        String name,
        Optional<String> companyType,
        Optional<LocalDate> establishedOn,
        Optional<Quantity> capital,
        Optional<String> divisionCode,
        Optional<String> address,
        Optional<String> scope) {

    /** What names the firm within its source: its code, else its name however it is written. */
    String key() {
        return code.map(CreditCode::text).orElseGet(() -> NormalName.of(name).text());
    }

    /** A code that names one firm wherever it stands. */
    Optional<String> validCode() {
        return code.filter(c -> c.grade() == CreditCode.Grade.VALID).map(CreditCode::text);
    }
}
