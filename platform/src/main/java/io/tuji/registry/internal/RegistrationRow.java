package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** What one row of a business register says of a firm; what it leaves out is empty, never a zero. */
record RegistrationRow(
        CreditCode code,
        String name,
        Optional<String> companyType,
        Optional<LocalDate> establishedOn,
        Optional<Quantity> capital,
        Optional<String> divisionCode,
        Optional<String> address,
        Optional<String> scope) {}
