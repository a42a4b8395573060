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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Monday to Friday, changed by the holidays and make-up days of the pack in force. */
@Component
class PackCalendar implements WorkingCalendar {

    private final District district;

    PackCalendar(District district) {
        this.district = district;
    }

    @Override
    public Truth isWorkingDay(LocalDate day) {
        return district.find()
                .flatMap(pack -> pack.findCalendar(day.getYear()))
                .map(calendar -> Truth.of(isWorked(day, calendar)))
                .orElse(Truth.UNKNOWN);
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
