package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.Imports.Received;
import io.tuji.setting.Home;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");

    @TempDir
    Path folder;

    private Spool spool;

    @BeforeEach
    void open() {
        spool = new Spool(new Home(folder), "", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsAFileUnderANameThatTellsNothing() {
        Received file = receive("C:\\Users\\zhang\\名录.csv");
        assertThat(file.fileName()).isEqualTo("名录.csv");
        assertThat(file.spoolName()).doesNotContain("名录");
        assertThat(spool.find(file.spoolName(), "名录.csv")).contains(file);
    }

    @Test
    void findsNothingOutsideItsFolder() {
        assertThat(spool.find("../lock", "x")).isEmpty();
        assertThat(spool.find("", "x")).isEmpty();
    }

    @Test
    void erasesWhatHasWaitedForMoreThanAWeekUnlessItIsNeeded() throws IOException {
        Received forgotten = aged(Duration.ofDays(8));
        Received needed = aged(Duration.ofDays(8));
        Received recent = aged(Duration.ofDays(6));

        spool.eraseForgotten(Set.of(needed.spoolName()));

        assertThat(spool.has(forgotten.spoolName())).isFalse();
        assertThat(spool.has(needed.spoolName())).isTrue();
        assertThat(spool.has(recent.spoolName())).isTrue();
    }

    private Received aged(Duration age) throws IOException {
        Received file = receive("x.csv");
        Files.setLastModifiedTime(spool.path(file.spoolName()), FileTime.from(NOW.minus(age)));
        return file;
    }

    private Received receive(String name) {
        return spool.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}), name);
    }
}
