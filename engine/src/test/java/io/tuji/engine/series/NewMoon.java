package io.tuji.engine.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** New moons to within about two minutes in the years of the table: Meeus, Astronomical Algorithms, chapter 49, main terms. */
final class NewMoon {

    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final double EPOCH_DAY = 2451545;
    private static final double DAY_SECONDS = 86400;
    /** Time of the ephemeris less universal time, in seconds, and China's time zone. */
    private static final double TO_CHINA = 8 * 3600 - 50;

    private NewMoon() {}

    /** The day in China of the new moon nearest to a day. */
    static LocalDate near(LocalDate day) {
        long lunation = Math.round((day.getYear() + day.getDayOfYear() / 365.25 - 2000) * 12.3685);
        LocalDate nearest = inChina(lunation);
        for (long other = lunation - 1; other <= lunation + 1; other++) {
            LocalDate moon = inChina(other);
            if (Math.abs(moon.toEpochDay() - day.toEpochDay()) < Math.abs(nearest.toEpochDay() - day.toEpochDay())) {
                nearest = moon;
            }
        }
        return nearest;
    }

    private static LocalDate inChina(long k) {
        double seconds = (dayOf(k) - EPOCH_DAY) * DAY_SECONDS + TO_CHINA;
        return EPOCH.plus(Duration.ofSeconds(Math.round(seconds))).toLocalDate();
    }

    /** Day of the ephemeris of the lunation, counted from that of 6 January 2000. */
    private static double dayOf(long k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        return mean
                - 0.40720 * sine(moon)
                + 0.17241 * e * sine(sun)
                + 0.01608 * sine(2 * moon)
                + 0.01039 * sine(2 * latitude)
                + 0.00739 * e * sine(moon - sun)
                - 0.00514 * e * sine(moon + sun)
                + 0.00208 * e * e * sine(2 * sun)
                - 0.00111 * sine(moon - 2 * latitude)
                - 0.00057 * sine(moon + 2 * latitude)
                + 0.00056 * e * sine(2 * moon + sun)
                - 0.00042 * sine(3 * moon)
                + 0.00042 * e * sine(sun + 2 * latitude)
                + 0.00038 * e * sine(sun - 2 * latitude)
                - 0.00024 * e * sine(2 * moon - sun)
                - 0.00017 * sine(node);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
