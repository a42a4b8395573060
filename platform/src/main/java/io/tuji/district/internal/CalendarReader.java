package io.tuji.district.internal;

import io.tuji.district.HolidayCalendar;
import io.tuji.district.HolidayCalendar.Day;
import io.tuji.district.internal.References.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a calendar/YEAR.csv. */
final class CalendarReader {

    static final List<String> COLUMNS = List.of("date", "kind", "name_zh", "source");

    private CalendarReader() {}

    static Optional<Day> read(int year, CsvRow row) {
        LocalDate date = row.date("date");
        row.declare(Family.CALENDAR_DAY, "date", date.toString());
        if (row.find("date").isPresent() && date.getYear() != year && !date.equals(LocalDate.EPOCH)) {
            row.report(PackProblem.DAY_OF_OTHER_YEAR, row.cell("date").place(), date, year);
        }
        var kind = row.word("kind", HolidayCalendar.Kind.class);
        String name = row.text("name_zh");
        String source = row.reference("source", Family.SOURCE);
        return row.make(() -> new Day(date, kind, name, source));
    }
}
