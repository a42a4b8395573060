/**
 * Which days are worked, and how long something has been under way by working days.
 *
 * <p>Holidays and make-up days come from the calendar files of the district pack, one a year; a year that nobody has loaded is unknown,
 * never plain weekdays. Facade: {@link io.tuji.calendar.WorkingCalendar}. Owns no tables.
 */
@ApplicationModule(
        displayName = "日历",
        allowedDependencies = {"district"})
@NullMarked
package io.tuji.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
