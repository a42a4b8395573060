package io.tuji.importing.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Numbers of an XLSX as text: without exponent, without the noise of binary fractions, dates as ISO 8601. */
final class CellNumber {

    /** A spreadsheet keeps 15 digits; those behind are noise in a fraction and lost in a code. */
    private static final int DIGITS_KEPT = 15;

    /** The widest exponent of a double, and some more. */
    private static final int WIDEST_EXPONENT = 400;

    private static final int LONGEST = 64;
    private static final int SECONDS_A_DAY = 86_400;
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    /** Lotus took 1900 for a leap year, and spreadsheets kept its 29 February as day 60. */
    private static final int PHANTOM_DAY = 60;

    /** The serial number of 9999-12-31. */
    private static final int LAST_DAY = 2_958_465;

    private CellNumber() {}

    static Optional<BigDecimal> read(String raw) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > WIDEST_EXPONENT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal kept =
                hasLostDigits(number) ? number : number.round(new MathContext(DIGITS_KEPT, RoundingMode.HALF_EVEN));
        return kept.stripTrailingZeros().toPlainString();
    }

    /** Whether it is a whole number longer than a spreadsheet can keep, as a credit code typed as a number is. */
    static boolean hasLostDigits(BigDecimal number) {
        return number.precision() - number.scale() > DIGITS_KEPT;
    }

    /** The day, the time of day or both for which a serial number stands; empty if the calendar has no such day. */
    static Optional<String> date(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return Optional.empty();
        }
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long day = seconds / SECONDS_A_DAY;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        if (day == 0 && !from1904) {
            return Optional.of(time.toString());
        }
        if (day == PHANTOM_DAY && !from1904) {
            return Optional.empty();
        }
        LocalDate date = from1904 ? FIRST_1904.plusDays(day) : FIRST_1900.plusDays(day > PHANTOM_DAY ? day - 1 : day);
        return Optional.of(
                time.equals(LocalTime.MIDNIGHT)
                        ? date.toString()
                        : LocalDateTime.of(date, time).toString());
    }
}
