package io.tuji.structure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Problems problems = new Problems();

    @Test
    void saysThatADayIsMissingWhereNothingIsTyped() {
        assertThat(Choice.day(" ", "cut", TODAY, problems)).isEmpty();
        assertThat(problems.all()).map(Problem::code).containsExactly("STR-105");
    }

    @Test
    void refusesADayToCome() {
        assertThat(Choice.day("2026-03-02", "cut", TODAY, problems)).isEmpty();
        assertThat(problems.all()).map(Problem::code).containsExactly("STR-102");
    }
}
