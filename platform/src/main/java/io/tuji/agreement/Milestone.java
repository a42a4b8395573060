package io.tuji.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated fact on the way of a project.
 *
 * @param usd foreign capital in 10,000 USD, of these kinds only
 * @param tax absent for whoever may not see it, and where nobody has said
 * @param withdrawnWhy empty while it stands
 * @param by name of whoever entered it
 */
public record Milestone(
        Id id,
        OfProject project,
        Kind kind,
        LocalDate on,
        String source,
        Optional<BigDecimal> usd,
        Optional<TaxBand> tax,
        Optional<String> withdrawnWhy,
        String by,
        Instant at) {

    public record Id(long value) {

        private static final Codes CODES = new Codes("JD");

        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }
    }

    public enum Kind {
        /** 开工. */
        STARTED,
        /** 竣工. */
        COMPLETED,
        /** 投产. */
        PRODUCING,
        /** 达产. */
        FULL,
        /** 纳统: the firm reports to the statistical office. */
        IN_STATISTICS,
        /** 产税: that it has paid tax in a year; how much only as a band, and only for few. */
        TAXED,
        /** 合同外资. */
        CAPITAL_CONTRACTED,
        /** 实到外资. */
        CAPITAL_PAID_IN;

        public boolean isCapital() {
            return this == CAPITAL_CONTRACTED || this == CAPITAL_PAID_IN;
        }
    }

    /** Tax of a year in CNY. */
    public enum TaxBand {
        UNDER_1M,
        FROM_1M,
        FROM_10M,
        FROM_50M,
        FROM_100M
    }

    public boolean isStanding() {
        return withdrawnWhy.isEmpty();
    }
}
