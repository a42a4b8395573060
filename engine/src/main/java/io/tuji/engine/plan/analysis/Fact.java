package io.tuji.engine.plan.analysis;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A figure about an indicator.
 *
 * @param value in {@code unit}; percent as 12 for 12 %
 * @param sources what it rests on; never none
 */
public record Fact(Key key, BigDecimal value, String unit, List<Source> sources) {

    /** What is said by a figure. */
    public enum Kind {
        LEVEL(Rounding.AS_STATED),
        /** On the same period of the year before, in percent. */
        GROWTH(Rounding.ONE_DIGIT),
        /** Growth less that of the year before, in percentage points. */
        GROWTH_CHANGE(Rounding.ONE_DIGIT),
        /** On the same period of the year before, in percentage points, of what is a percentage itself. */
        CHANGE(Rounding.ONE_DIGIT),
        /** What is compared with the target, in the terms of the target: a level, a sum, a growth. */
        READING(Rounding.AS_STATED),
        /** What the plan wants. */
        TARGET(Rounding.AS_STATED),
        BASELINE(Rounding.AS_STATED),
        /** Where the path stands at the year of the reading. */
        PATH(Rounding.AS_STATED),
        /** Reading less path, in percent of the path. */
        DEVIATION(Rounding.ONE_DIGIT),
        COMPLETION(Rounding.ONE_DIGIT),
        TIME_SHARE(Rounding.ONE_DIGIT),
        /** Completion less time share, in percentage points. */
        LEAD(Rounding.ONE_DIGIT),
        /** What is still needed a year. */
        REQUIRED(Rounding.AS_STATED),
        CHANCE(Rounding.WHOLE),
        EXPECTED(Rounding.AS_STATED),
        /** A part in the whole, in percent. */
        SHARE(Rounding.ONE_DIGIT),
        /** What a part adds to the growth of the whole, in percentage points. */
        POINTS(Rounding.ONE_DIGIT),
        /** How many there are of something. */
        COUNT(Rounding.WHOLE);

        private final Rounding rounding;

        Kind(Rounding rounding) {
            this.rounding = rounding;
        }
    }

    private enum Rounding {
        /** At most two digits after the point, and none that say nothing. */
        AS_STATED {
            @Override
            BigDecimal of(BigDecimal value) {
                return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            }
        },
        ONE_DIGIT {
            @Override
            BigDecimal of(BigDecimal value) {
                return value.setScale(1, RoundingMode.HALF_UP);
            }
        },
        WHOLE {
            @Override
            BigDecimal of(BigDecimal value) {
                return value.setScale(0, RoundingMode.HALF_UP);
            }
        };

        abstract BigDecimal of(BigDecimal value);
    }

    /**
     * By which the same figure is found again when it is calculated anew.
     *
     * @param subject a measure, or what is counted
     * @param part of the district, or what tells figures of the same kind and period apart
     */
    public record Key(String subject, Kind kind, Period period, Optional<String> part) {

        public static Key of(String subject, Kind kind, Period period) {
            return new Key(subject, kind, period, Optional.empty());
        }

        /** As it is kept. */
        public String text() {
            return String.join("|", subject, kind.name(), period.toString(), part.orElse(""));
        }
    }

    public Fact {
        sources = sources.stream().distinct().toList();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a figure without a source: " + key.text());
        }
    }

    /** As a paper says it. */
    public String shown() {
        return shown(value);
    }

    /** Without its sign, for sentences that say the direction in words. */
    public String shownSize() {
        return shown(value.abs());
    }

    private String shown(BigDecimal amount) {
        return key.kind().rounding.of(amount).toPlainString();
    }
}
