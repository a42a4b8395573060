package io.tuji.district;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A document from which facts of the pack were taken; title, issuer and date as far as the document states them. */
public record PackSource(
        String id,
        String title,
        Kind kind,
        Known<String> issuer,
        Known<LocalDate> date,
        Optional<Period> covers,
        Optional<String> note) {

    public enum Kind {
        PLAN,
        PROGRAMME,
        PRESS,
        STANDARD,
        STATISTICS,
        OTHER
    }
}
