package io.tuji.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Parsed;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read however registries write it, and a day that cannot be is told by its own code. */
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-06",
                "2019/2/6",
                "2019.2.6",
                "2019.02.06",
                "20190206",
                "2019年2月6日",
                "2019 年 02 月 06 日",
                "２０１９－０２－０６",
                " 2019-02-06 ",
                "43502",
                "43502.75",
                "2019-02-06 00:00:00",
                "2019/2/6 0:00",
                "2019-02-06T00:00:00.000+08:00",
                "2019-02-06 00:00:00.0",
                "2019年2月6日 12:30",
            })
    void readsEveryFormOfADay(String text) {
        assertThat(DateReader.read(text, TODAY)).isEqualTo(Parsed.taken(LocalDate.of(2019, 2, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-30, VAL-102",
        "2019年13月1日, VAL-102",
        "20190431, VAL-102",
        "1839-12-31, VAL-103",
        "0019-02-06, VAL-103",
        "2026-11-22, VAL-104",
        "99999, VAL-104",
        "2019, VAL-101",
        "2019-02, VAL-101",
        "2019年2月, VAL-101",
        "2019-2/6, VAL-101",
        "03/04/2019, VAL-101",
        "19-02-06, VAL-101",
        "2019-02-066, VAL-101",
        "长期, VAL-101",
        "'', VAL-101",
    })
    void refusesWhatIsNoDayWithItsCode(String text, String code) {
        assertThat(DateReader.read(text, TODAY).faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly(code);
    }

    @Test
    void takesTheFirstDayAndToday() {
        assertThat(DateReader.read("1840-01-01", TODAY).find()).contains(DateReader.FIRST_DAY);
        assertThat(DateReader.read("2026-11-21", TODAY).find()).contains(TODAY);
    }

    @Test
    void neverRepeatsAPersonsNumber() {
        assertThat(DateReader.read("11010519491231002X", TODAY).faults().get(0).arguments())
                .containsExactly("11****************");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackWhatWasWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = DateReader.FIRST_DAY.plusDays(random.nextInt(68_000));
            String chinese = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            assertThat(DateReader.read(day.toString(), TODAY).find())
                    .as("seed %d", seed)
                    .contains(day);
            assertThat(DateReader.read(chinese, TODAY).find())
                    .as("seed %d", seed)
                    .contains(day);
        }
    }
}
