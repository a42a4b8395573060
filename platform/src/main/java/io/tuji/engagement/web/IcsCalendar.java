package io.tuji.engagement.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A calendar as programs exchange it (RFC 5545): lines end with CR LF and are folded at 75 octets, never within a character. */
final class IcsCalendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    private IcsCalendar() {}

    /**
     * One entry.
     *
     * @param uid the same for every version of it
     * @param version counts its changes
     * @param stamp when the file is made
     * @param starts empty where it takes the whole day
     */
    record Event(
            String uid,
            int version,
            Instant stamp,
            LocalDate day,
            Optional<Instant> starts,
            Duration lasts,
            String title,
            String place,
            String text,
            boolean cancelled) {}

    static String of(List<Event> events) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN", "VCALENDAR");
        line(file, "VERSION", "2.0");
        line(file, "PRODID", "-//Tuji//Engagements//ZH");
        line(file, "CALSCALE", "GREGORIAN");
        line(file, "METHOD", "PUBLISH");
        events.forEach(event -> write(file, event));
        line(file, "END", "VCALENDAR");
        return file.toString();
    }

    private static void write(StringBuilder file, Event event) {
        line(file, "BEGIN", "VEVENT");
        line(file, "UID", event.uid());
        line(file, "DTSTAMP", MOMENT.format(event.stamp()));
        line(file, "SEQUENCE", Integer.toString(event.version() - 1));
        event.starts().ifPresentOrElse(start -> timed(file, start, event.lasts()), () -> wholeDay(file, event.day()));
        line(file, "SUMMARY", escaped(event.title()));
        optional(file, "LOCATION", event.place());
        optional(file, "DESCRIPTION", event.text());
        line(file, "STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        line(file, "END", "VEVENT");
    }

    private static void timed(StringBuilder file, Instant start, Duration lasts) {
        line(file, "DTSTART", MOMENT.format(start));
        line(file, "DTEND", MOMENT.format(start.plus(lasts)));
    }

    /** The end is the first day that no longer belongs to it. */
    private static void wholeDay(StringBuilder file, LocalDate day) {
        line(file, "DTSTART;VALUE=DATE", DAY.format(day));
        line(file, "DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }

    private static void optional(StringBuilder file, String name, String text) {
        if (!text.isBlank()) {
            line(file, name, escaped(text));
        }
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private static void line(StringBuilder file, String name, String value) {
        file.append(folded(name + ":" + value)).append("\r\n");
    }

    /** A line that goes on begins with a blank, which counts as one of its octets. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int end = line.offsetByCodePoints(at, 1);
            String character = line.substring(at, end);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at = end;
        }
        return folded.toString();
    }
}
