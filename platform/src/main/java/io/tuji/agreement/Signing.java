package io.tuji.agreement;

import io.tuji.document.OwnerRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was signed for a project (签约).
 *
 * @param withdrawnWhy empty while it stands
 * @param papers how many documents it has
 * @param by name of whoever entered it
 */
public record Signing(
        Id id, OfProject project, What what, Optional<String> withdrawnWhy, int papers, String by, Instant at) {

    /** The kind of its documents. */
    public static final String OWNER_KIND = "signing";

    public record Id(long value) {

        private static final Codes CODES = new Codes("QS");

        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }

        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }
    }

    /** Kinds are counted and summed up each for itself. */
    public enum Kind {
        /** 意向. */
        INTENT,
        /** 框架. */
        FRAMEWORK,
        /** 正式. */
        FORMAL,
        /** 土地合同. */
        LAND
    }

    public enum Money {
        CNY,
        USD
    }

    /** @param number in 10,000 of the currency */
    public record Amount(BigDecimal number, Money money) {}

    /**
     * @param amount empty where it is not disclosed; of an increase the increment alone
     * @param increaseOf the earlier signing that it adds to
     */
    public record What(
            Kind kind, LocalDate on, Optional<Amount> amount, Optional<Id> increaseOf, String parties, String words) {}

    public boolean isStanding() {
        return withdrawnWhy.isEmpty();
    }
}
