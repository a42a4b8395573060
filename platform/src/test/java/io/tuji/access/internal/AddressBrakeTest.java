package io.tuji.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty failures of one address in a quarter of an hour are enough. */
class AddressBrakeTest {

    private final MovingClock clock = new MovingClock();
    private final AddressBrake brake = new AddressBrake(clock);

    @Test
    void holdsAfterThirtyFailures() {
        fail("a", AddressBrake.FAILURES - 1);
        assertThat(brake.isHeld("a")).isFalse();
        fail("a", 1);
        assertThat(brake.isHeld("a")).isTrue();
        assertThat(brake.isHeld("b")).isFalse();
    }

    @Test
    void letsGoAfterAQuarterOfAnHour() {
        fail("a", AddressBrake.FAILURES);
        clock.now = clock.now.plus(AddressBrake.WINDOW);
        assertThat(brake.isHeld("a")).isFalse();
        fail("a", 1);
        assertThat(brake.isHeld("a")).isFalse();
    }

    @Test
    void forgetsTheOldestWhenTooManyAreKnown() {
        fail("first", AddressBrake.FAILURES);
        IntStream.range(0, AddressBrake.ADDRESSES).forEach(i -> fail("other" + i, 1));
        assertThat(brake.isHeld("first")).isFalse();
    }

    private void fail(String address, int times) {
        IntStream.range(0, times).forEach(i -> brake.countFailure(address));
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.EPOCH.plus(Duration.ofDays(1));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
