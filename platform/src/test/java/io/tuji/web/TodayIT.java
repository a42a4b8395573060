package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Between midnight and eight it is still yesterday in Greenwich. */
@PlatformTest
class TodayIT {

    @Autowired
    Clock clock;

    @Autowired
    DisplayZone shown;

    @Test
    void theDayThatFormsTakeForTodayIsTheDayThatPagesShow() {
        assertThat(clock.getZone()).isEqualTo(shown.zone());
    }
}
