package io.tuji.engine.plan.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The light of an instruction on Friday, 13 March 2026, when the third working day from then is the 18th. */
class LightsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-13");
    private static final Lights LIGHTS = Lights.on(FRIDAY, Known.of(LocalDate.parse("2026-03-18")));

    @ParameterizedTest
    @CsvSource({
        "2026-03-12,LATE",
        "2026-03-13,SOON",
        "2026-03-18,SOON",
        "2026-03-19,ON_TIME",
    })
    void theDayDecides(LocalDate due, InstructionLight light) {
        assertThat(LIGHTS.of(Position.START, Optional.of(due))).isEqualTo(light);
        assertThat(LIGHTS.of(new Position(Step.ACCEPTED, false), Optional.of(due)))
                .isEqualTo(light);
    }

    @Test
    void withoutADayItIsUnknown() {
        assertThat(LIGHTS.of(Position.START, Optional.empty())).isEqualTo(InstructionLight.UNKNOWN);
    }

    @Test
    void withoutACalendarOnlyTheNextDaysAreNear() {
        Lights lights = Lights.on(FRIDAY, Known.missing());
        assertThat(lights.of(Position.START, Optional.of(LocalDate.parse("2026-03-16"))))
                .isEqualTo(InstructionLight.SOON);
        assertThat(lights.of(Position.START, Optional.of(LocalDate.parse("2026-03-17"))))
                .isEqualTo(InstructionLight.ON_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN,true,WAITING",
        "ACCEPTED,true,WAITING",
        "RETURNED,false,WAITING",
        "REPORTED,false,WAITING",
        "CLOSED,false,ENDED",
        "WITHDRAWN,false,ENDED",
    })
    void whatWaitsForTheLeaderOrHasEndedIsNeverLate(Step step, boolean asked, InstructionLight light) {
        assertThat(LIGHTS.of(new Position(step, asked), Optional.of(FRIDAY.minusDays(9))))
                .isEqualTo(light);
        assertThat(LIGHTS.of(new Position(step, asked), Optional.empty())).isEqualTo(light);
    }
}
