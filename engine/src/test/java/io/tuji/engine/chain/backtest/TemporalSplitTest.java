package io.tuji.engine.chain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemporalSplitTest {

    @Test
    void putsTheDayOfTheCutBehindIt() {
        List<String> days = List.of("2016-12-31", "2017-01-01", "", "2020-05-05");
        TemporalSplit<String> split = TemporalSplit.of(
                days,
                day -> day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                LocalDate.of(2017, 1, 1));
        assertThat(split.before()).containsExactly("2016-12-31");
        assertThat(split.after()).containsExactly("2017-01-01", "2020-05-05");
        assertThat(split.undated()).containsExactly("");
    }
}
