package io.tuji.funnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.promotion.Hindrances;
import io.tuji.promotion.Hindrances.Hindrance;
import io.tuji.promotion.Hindrances.Pressure;
import io.tuji.promotion.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of all that holds a project up the most pressing is told. */
class HeldUpTest {

    private static Hindrance of(long project, String cause, Pressure pressure, int days, int over) {
        return new Hindrance(
                new Project.Id(project),
                cause,
                "label." + cause,
                "words",
                "/there",
                "li",
                LocalDate.EPOCH,
                Optional.of(days),
                over,
                pressure);
    }

    private static HeldUp held(Hindrance... hindrances) {
        return HeldUp.of(List.of((Hindrances) () -> List.of(hindrances)));
    }

    @Test
    void theLatestOfAProjectIsTold() {
        HeldUp held = held(
                of(1, "SPACE", Pressure.IN_TIME, 12, 0),
                of(1, "FUNDING", Pressure.LATE, 4, 1),
                of(1, "POLICY", Pressure.LATE, 9, 6),
                of(2, "SPACE", Pressure.NEAR, 3, 0));
        assertThat(held.find(new Project.Id(1)).map(Hindrance::cause)).contains("POLICY");
        assertThat(held.find(new Project.Id(2)).map(Hindrance::cause)).contains("SPACE");
        assertThat(held.find(new Project.Id(3))).isEmpty();
        assertThat(held.causes().map(Cause::id)).containsExactly("DUE", "RED", "STEP", "POLICY", "SPACE");
    }

    @Test
    void aLateOneWeighsMoreThanAnyStageAndOneInTimeLess() {
        assertThat(HeldUp.weight(of(1, "SPACE", Pressure.LATE, 2, 1))).isGreaterThan(HeldUp.DUE + 999);
        assertThat(HeldUp.weight(of(1, "SPACE", Pressure.NEAR, 999, 0))).isLessThan(HeldUp.RED);
        assertThat(HeldUp.weight(of(1, "SPACE", Pressure.IN_TIME, 0, 0))).isGreaterThan(999);
    }
}
