package io.tuji.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A setting takes what it can be and nothing else. */
class SettingTest {

    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatHoldsWhenNobodyHasSetItIsAllowed(Setting setting) {
        assertThat(setting.fault(setting.standard().orElse(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, /srv/图骥 home",
        "HOST, 0.0.0.0",
        "HOST, ::1",
        "HOST, localhost",
        "PORT, 0",
        "PORT, 65535",
        "DB_URL, jdbc:postgresql://db.example:5432/tuji",
        "DB_PASSWORD, ' any thing '",
        "SPOOL, /mnt/spool",
        "UPLOAD_LIMIT, 500MB",
        "HTTPS_ONLY, true",
        "LOG_FORMAT, json",
        "DEMO, true"
    })
    void takesWhatItCanBe(Setting setting, String value) {
        assertThat(setting.fault(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, ''",
        "PACK, ' '",
        "HOST, ''",
        "HOST, 192.0.2.1",
        "PORT, ''",
        "PORT, -1",
        "PORT, 65536",
        "PORT, 80a",
        "DB_URL, postgres://user:secret@db/tuji",
        "UPLOAD_LIMIT, 4 gigabytes",
        "UPLOAD_LIMIT, 0MB",
        "UPLOAD_LIMIT, -1",
        "HTTPS_ONLY, yes",
        "LOG_FORMAT, xml",
        "LOG_FORMAT, JSON",
        "DEMO, 1"
    })
    void refusesWhatItCannotBe(Setting setting, String value) {
        assertThat(setting.fault(value)).isPresent();
    }

    @Test
    void namesSettingValueAndWhatItCanBe() {
        Problem fault = Setting.LOG_FORMAT.fault("xml").orElseThrow();
        assertThat(fault.code()).isEqualTo("SET-101");
        assertThat(fault.arguments()).containsExactly("TUJI_LOG_FORMAT", "xml", "text · json");
    }

    @Test
    void neverRepeatsWhatMayHoldAPassword() {
        Problem fault = Setting.DB_URL.fault("postgres://user:secret@db/tuji").orElseThrow();
        assertThat(fault.arguments()).containsExactly("TUJI_DB_URL", "***", "jdbc:postgresql://…");
    }
}
