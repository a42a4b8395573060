package io.tuji.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a title stands on a day. */
class TitleStateTest {

    private static final LocalDate FROM = LocalDate.of(2023, 12, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);

    private static Title title(Optional<LocalDate> to, Optional<LocalDate> ended) {
        return new Title(
                new Title.Id(1),
                new CompanyId(1),
                "high_tech",
                Optional.empty(),
                FROM,
                to,
                "市科委",
                "公告",
                ended.map(day -> new Title.End(day, "复核不合格")));
    }

    private static TitleState on(LocalDate day) {
        return TitleState.of(title(Optional.of(TO), Optional.empty()), day);
    }

    @Test
    void comesIntoForceOnItsFirstDayAndRunsOutAfterItsLast() {
        assertThat(on(FROM.minusDays(1))).isEqualTo(TitleState.COMING);
        assertThat(on(FROM)).isEqualTo(TitleState.IN_FORCE);
        assertThat(on(TO)).isEqualTo(TitleState.RUNS_OUT);
        assertThat(on(TO.plusDays(1))).isEqualTo(TitleState.RUN_OUT);
    }

    @Test
    void isNearItsEndNinetyDaysBefore() {
        assertThat(on(TO.minusDays(91))).isEqualTo(TitleState.IN_FORCE);
        assertThat(on(TO.minusDays(90))).isEqualTo(TitleState.RUNS_OUT);
    }

    @Test
    void standsUntilTheDayOnWhichItIsEnded() {
        LocalDate end = LocalDate.of(2025, 6, 1);
        Title ended = title(Optional.of(TO), Optional.of(end));
        assertThat(TitleState.of(ended, end.minusDays(1))).isEqualTo(TitleState.RUNS_OUT);
        assertThat(TitleState.of(ended, end)).isEqualTo(TitleState.ENDED);
        assertThat(TitleState.of(ended, TO.plusDays(1))).isEqualTo(TitleState.ENDED);
        assertThat(TitleState.lastDay(ended)).contains(end.minusDays(1));
    }

    @Test
    void isEndedBeforeItBeginsWhereItIsEndedOnItsFirstDay() {
        assertThat(TitleState.of(title(Optional.of(TO), Optional.of(FROM)), FROM.minusDays(5)))
                .isEqualTo(TitleState.ENDED);
    }

    @Test
    void standsWithoutEndWhereItHasNoLastDay() {
        Title open = title(Optional.empty(), Optional.empty());
        assertThat(TitleState.of(open, LocalDate.of(2099, 1, 1))).isEqualTo(TitleState.IN_FORCE);
        assertThat(TitleState.lastDay(open)).isEmpty();
    }
}
