package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values look as officials write them. */
class ShowTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Show show = new Show(Texts.source(), beans.getBeanProvider(DisplayZone.class));

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0              | 0         | 0",
                "9999           | 9,999     | 9,999",
                "-94707         | -9.47 万  | -94.7k",
                "94707          | 9.47 万   | 94.7k",
                "1000000        | 100 万    | 1m",
                "99999999       | 1 亿      | 100m",
                "815500000000   | 8,155 亿  | 816bn",
                "1500000.75     | 150 万    | 1.5m",
            })
    void shortensByTheSizesOfTheLanguage(BigDecimal number, String chinese, String english) {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).brief(number)).isEqualTo(chinese);
        assertThat(in(Locale.ENGLISH).brief(number)).isEqualTo(english);
    }

    @Test
    void writesNumbersInFullWithTheDecimalsTheyHave() {
        assertThat(show.count(94_707)).isEqualTo("94,707");
        assertThat(show.exact(new BigDecimal("1500000.750"))).isEqualTo("1,500,000.750");
    }

    @Test
    void roundsPercentHalfUp() {
        assertThat(show.percent(new BigDecimal("0.10745"))).isEqualTo("10.7%");
        assertThat(show.percent(new BigDecimal("0.10745"), 2)).isEqualTo("10.75%");
        assertThat(show.percent(new BigDecimal("-1"))).isEqualTo("-100.0%");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1.0 KB", "3565158, 3.4 MB", "52428800, 50 MB", "4294967296, 4.0 GB"})
    void measuresFilesBy1024(long bytes, String text) {
        assertThat(show.size(bytes).replace(",", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.4S, 不到 1 秒, under 1 s",
        "PT59S, 59 秒, 59 s",
        "PT1H5M30S, 1 小时 5 分, 1 h 5 min",
        "PT48H2S, 2 天 2 秒, 2 d 2 s",
    })
    void tellsTheTwoLargestUnitsOfADuration(Duration time, String chinese, String english) {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).duration(time)).isEqualTo(chinese);
        assertThat(in(Locale.ENGLISH).duration(time)).isEqualTo(english);
    }

    @Test
    void showsMomentsInChinaUnlessTheDistrictSaysOtherwise() {
        Instant late = Instant.parse("2026-11-20T20:05:09Z");
        assertThat(show.time(late)).isEqualTo("2026-11-21 04:05");
        assertThat(show.day(late)).isEqualTo("2026-11-21");
        beans.addBean("zone", (DisplayZone) () -> ZoneId.of("UTC"));
        assertThat(show.moment(late)).isEqualTo("2026-11-20 20:05:09");
    }

    @Test
    void writesDaysTheSameInBothLanguages() {
        assertThat(in(Locale.ENGLISH).date(LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
    }

    private Show in(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return show;
    }
}
