package io.tuji.registry;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is believed of a firm now. Where no source has said a value, the unknown names who could.
 *
 * @param capital in whole units of its currency
 * @param divisionCode six digits; may be a code that today's table no longer has
 * @param gone no source that has listed the firm lists it in its latest full file
 * @param invented made up for a demonstration; marked wherever the firm is shown
 * @param version raised with every change
 */
public record Company(
        CompanyId id,
        String name,
        Known<CreditCode> creditCode,
        Known<String> companyType,
        Known<LocalDate> establishedOn,
        Known<Quantity> capital,
        Known<String> divisionCode,
        Known<String> address,
        Known<String> scope,
        boolean gone,
        boolean invented,
        Instant changedAt,
        int version) {

    /** Who can say what a register leaves out, as a key of {@code supplier.<key>}. */
    public static final String REGISTER = "register";

    /** Whether both have a valid credit code and the codes differ: most likely two firms, which only a person may join. */
    public boolean hasAnotherValidCodeThan(Company other) {
        Optional<CreditCode> own = validCode();
        Optional<CreditCode> others = other.validCode();
        return own.isPresent() && others.isPresent() && !own.equals(others);
    }

    public Optional<CreditCode> validCode() {
        return creditCode.find().filter(code -> code.grade() == CreditCode.Grade.VALID);
    }
}
