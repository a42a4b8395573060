package io.tuji.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.dataset.Label;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static String file(String title, boolean withdrawn) {
        return new CalendarFile(SiteTexts.CHINESE)
                .text(List.of(new ComingRelease(
                        7,
                        2,
                        LocalDate.of(2026, 12, 31),
                        "2026-Q4",
                        Label.of(title),
                        withdrawn,
                        Instant.parse("2026-11-22T01:02:03Z"),
                        Optional.empty())));
    }

    @Test
    void anAnnouncedDayIsAWholeDay() {
        assertThat(file("四季度", false))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "UID:release-date-7@tuji\r\n",
                        "SEQUENCE:2\r\n",
                        "DTSTAMP:20261122T010203Z\r\n",
                        "DTSTART;VALUE=DATE:20261231\r\n",
                        "DTEND;VALUE=DATE:20270101\r\n",
                        "STATUS:CONFIRMED\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aDayThatWasTakenBackIsCancelled() {
        assertThat(file("四季度", true)).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndNoCharacterIsCut() {
        String title = "四季度主要指标，含街镇；".repeat(12);
        String file = file(title, false);
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }

    @Test
    void signsThatMeanSomethingAreWrittenHarmlessly() {
        assertThat(file("A,B;C\\D\nE", false)).contains("SUMMARY:A\\,B\\;C\\\\D\\nE\r\n");
    }
}
