package io.tuji.calendar.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.HolidayCalendar;
import io.tuji.district.HolidayCalendar.Day;
import io.tuji.district.HolidayCalendar.Kind;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Monday to Friday, changed by the holidays and make-up days of the pack in force. */
@Component
class PackCalendar implements WorkingCalendar {

    private final District district;
    private volatile Optional<Years> known = Optional.empty();

    PackCalendar(District district) {
        this.district = district;
    }

    /** The days of each year of a pack that are worked, by their number within the year: lists of projects ask for thousands of days. */
    private record Years(List<HolidayCalendar> calendars, Map<Integer, BitSet> worked) {

        static Years of(List<HolidayCalendar> calendars) {
            return new Years(
                    calendars,
                    calendars.stream().collect(Collectors.toMap(HolidayCalendar::year, PackCalendar::worked)));
        }
    }

    @Override
    public Truth isWorkingDay(LocalDate day) {
        return district.find()
                .map(this::years)
                .flatMap(years -> Optional.ofNullable(years.worked().get(day.getYear())))
                .map(worked -> Truth.of(worked.get(day.getDayOfYear())))
                .orElse(Truth.UNKNOWN);
    }

    private Years years(DistrictPack pack) {
        return known.filter(years -> years.calendars().equals(pack.calendars())).orElseGet(() -> {
            Years read = Years.of(pack.calendars());
            known = Optional.of(read);
            return read;
        });
    }

    private static BitSet worked(HolidayCalendar calendar) {
        BitSet worked = new BitSet();
        LocalDate first = LocalDate.of(calendar.year(), 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> isWorked(day, calendar))
                .forEach(day -> worked.set(day.getDayOfYear()));
        return worked;
    }

    @Override
    public Known<LocalDate> addWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days count forward only: " + days);
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            switch (isWorkingDay(day)) {
                case YES -> left--;
                case NO -> {}
                case UNKNOWN -> {
                    return missing();
                }
            }
        }
        return Known.of(day);
    }

    @Override
    public Known<Integer> workingDaysBetween(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            switch (isWorkingDay(day)) {
                case YES -> count++;
                case NO -> {}
                case UNKNOWN -> {
                    return missing();
                }
            }
        }
        return Known.of(count);
    }

    private static boolean isWorked(LocalDate day, HolidayCalendar calendar) {
        Optional<Kind> announced = calendar.days().stream()
                .filter(special -> special.date().equals(day))
                .map(Day::kind)
                .findFirst();
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return announced.map(kind -> kind == Kind.WORKDAY).orElse(!weekend);
    }

    /** Whoever keeps the pack can load the calendar of a year; without a pack nobody is known who could. */
    private <T> Known<T> missing() {
        return district.find()
                .map(DistrictPack::head)
                .map(head -> Known.<T>missing(head.keeper()))
                .orElseGet(Known::missing);
    }
}
