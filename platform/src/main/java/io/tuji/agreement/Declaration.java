package io.tuji.agreement;

import io.tuji.engine.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has declared the list of counted projects of a period complete; with it the count became a figure of the plan.
 *
 * @param completeTo until which day the list is complete; before the end of the period the count is a lower bound
 * @param observation of the plan
 * @param countedNow how many are counted now; differs where projects have come or their answers have changed since
 * @param withdrawnWhy empty while it stands
 */
public record Declaration(
        Id id,
        String measure,
        Period period,
        LocalDate completeTo,
        int counted,
        long countedNow,
        String observation,
        String words,
        String by,
        Instant at,
        Optional<String> withdrawnWhy) {

    public record Id(long value) {

        private static final Codes CODES = new Codes("QX");

        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }
    }

    public boolean isStanding() {
        return withdrawnWhy.isEmpty();
    }
}
