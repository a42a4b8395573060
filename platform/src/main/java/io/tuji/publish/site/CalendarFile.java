package io.tuji.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The announced days as iCalendar (RFC 5545); a day that was taken back is cancelled in it. */
final class CalendarFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final SiteWords words;

    CalendarFile(SiteWords words) {
        this.words = words;
    }

    String text(List<ComingRelease> dates) {
        String events = dates.stream().map(this::event).collect(Collectors.joining());
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Tuji//Releases//ZH\nMETHOD:PUBLISH\n"
                        .concat(events)
                        .concat("END:VCALENDAR\n")
                        .lines()
                        .map(CalendarFile::folded)
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private String event(ComingRelease date) {
        return String.join(
                        "\n",
                        "BEGIN:VEVENT",
                        "UID:release-date-" + date.id() + "@tuji",
                        "SEQUENCE:" + date.sequence(),
                        "DTSTAMP:" + MOMENT.format(date.changedAt()),
                        "DTSTART;VALUE=DATE:" + DAY.format(date.day()),
                        "DTEND;VALUE=DATE:" + DAY.format(date.day().plusDays(1)),
                        "SUMMARY:" + escaped(words.in(date.title())),
                        "STATUS:" + (date.withdrawn() ? "CANCELLED" : "CONFIRMED"),
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT")
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets, and no character is cut. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += octets;
            at += character.length();
        }
        return folded.toString();
    }
}
