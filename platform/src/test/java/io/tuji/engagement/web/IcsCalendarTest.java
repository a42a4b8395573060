package io.tuji.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engagement.web.IcsCalendar.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IcsCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-09-30T08:00:00Z");

    private static Event event(Optional<Instant> starts, String title, String text) {
        return new Event(
                "jc-000001@tuji",
                3,
                STAMP,
                LocalDate.of(2026, 10, 31),
                starts,
                Duration.ofHours(1),
                title,
                "",
                text,
                false);
    }

    @Test
    void writesAnEntryWithItsTime() {
        assertThat(IcsCalendar.of(List.of(event(Optional.of(Instant.parse("2026-10-31T06:30:00Z")), "谈选址", ""))))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Tuji//Engagements//ZH",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:jc-000001@tuji",
                        "DTSTAMP:20260930T080000Z",
                        "SEQUENCE:2",
                        "DTSTART:20261031T063000Z",
                        "DTEND:20261031T073000Z",
                        "SUMMARY:谈选址",
                        "STATUS:CONFIRMED",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void aWholeDayEndsWhereTheNextBegins() {
        assertThat(IcsCalendar.of(List.of(event(Optional.empty(), "来访", ""))))
                .contains("DTSTART;VALUE=DATE:20261031\r\n", "DTEND;VALUE=DATE:20261101\r\n");
    }

    @Test
    void whatHasAMeaningInTheFileIsEscaped() {
        assertThat(IcsCalendar.escaped("一, 二; 三\\四\r\n五\n六\u0007")).isEqualTo("一\\, 二\\; 三\\\\四\\n五\\n六");
    }

    @Test
    void noLineIsLongerThanItMayBeAndNoCharacterIsTorn() {
        String text = "接触😀a".repeat(60);
        String file = IcsCalendar.of(List.of(event(Optional.empty(), text, text)));
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + text, "DESCRIPTION:" + text);
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aLineThatFitsExactlyIsNotFolded() {
        assertThat(IcsCalendar.folded("a".repeat(75))).doesNotContain("\r\n");
        assertThat(IcsCalendar.folded("a".repeat(76))).isEqualTo("a".repeat(75) + "\r\n a");
    }
}
