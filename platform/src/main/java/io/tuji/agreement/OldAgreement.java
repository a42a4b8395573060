package io.tuji.agreement;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement of earlier years that is looked through (存量协议清理).
 *
 * @param judged empty until somebody has looked at it
 * @param doneOn when what was judged was done
 * @param by name of whoever entered it
 */
public record OldAgreement(
        Id id,
        What what,
        boolean invented,
        Optional<Judged> judged,
        Optional<LocalDate> doneOn,
        boolean withdrawn,
        String by,
        Instant at) {

    public record Id(long value) {

        private static final Codes CODES = new Codes("CL");

        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }
    }

    /**
     * @param firm what the firm is called now
     * @param company empty where the registry does not have it
     */
    public record What(
            String firm,
            Optional<CompanyId> company,
            String title,
            Optional<LocalDate> signedOn,
            String words,
            Promise.Tie tie) {}

    public enum Verdict {
        KEEP,
        AMEND,
        END
    }

    /** @param deadline until when it has to be done; empty of one that is kept */
    public record Judged(Verdict verdict, String why, Optional<LocalDate> deadline, String by, Instant at) {}

    public boolean isLate(LocalDate today) {
        return doneOn.isEmpty()
                && judged.flatMap(Judged::deadline).filter(today::isAfter).isPresent();
    }
}
