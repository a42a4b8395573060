package io.tuji.engine.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first day of the Chinese year, 1930 to 2030: the day in China's time zone of a new moon between 21 January and 20 February.
 *
 * <p>A table and no computation: the calendar is published, and an almanac of our own would be one more thing to be wrong.
 */
public final class SpringFestival {

    public static final int FIRST_YEAR = 1930;
    public static final int LAST_YEAR = 2030;

    /** Month and day, ten years a line. */
    private static final List<String> DAYS = Stream.of(
                    "0130 0217 0206 0126 0214 0204 0124 0211 0131 0219",
                    "0208 0127 0215 0205 0125 0213 0202 0122 0210 0129",
                    "0217 0206 0127 0214 0203 0124 0212 0131 0218 0208",
                    "0128 0215 0205 0125 0213 0202 0121 0209 0130 0217",
                    "0206 0127 0215 0203 0123 0211 0131 0218 0207 0128",
                    "0216 0205 0125 0213 0202 0220 0209 0129 0217 0206",
                    "0127 0215 0204 0123 0210 0131 0219 0207 0128 0216",
                    "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126",
                    "0214 0203 0123 0210 0131 0219 0208 0128 0216 0205",
                    "0125 0212 0201 0122 0210 0129 0217 0206 0126 0213",
                    "0203")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private SpringFestival() {}

    public static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** @throws IllegalArgumentException of a year that the table lacks */
    public static LocalDate of(int year) {
        if (!covers(year)) {
            throw new IllegalArgumentException("the table of festivals has no year " + year);
        }
        String day = DAYS.get(year - FIRST_YEAR);
        return LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(2)));
    }
}
