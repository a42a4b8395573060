package io.tuji.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down an address that guesses on many accounts: after thirty failures it waits until the quarter of an hour since its first
 * failure is over. An office behind one address makes mistakes too, so the limit is higher than that of an account.
 */
@Component
class AddressBrake {

    static final int FAILURES = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int ADDRESSES = 10_000;

    private record Failures(Instant since, int count) {}

    private final Clock clock;

    /** In the order of the first failure; the oldest is forgotten when too many addresses are known. */
    private final Map<String, Failures> known = new LinkedHashMap<>();

    AddressBrake(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isHeld(String address) {
        Failures failures = known.get(address);
        return failures != null && isFresh(failures) && failures.count() >= FAILURES;
    }

    synchronized void countFailure(String address) {
        Failures before = known.get(address);
        if (before != null && isFresh(before)) {
            known.put(address, new Failures(before.since(), before.count() + 1));
            return;
        }
        known.remove(address);
        known.put(address, new Failures(clock.instant(), 1));
        known.values().removeIf(f -> !isFresh(f));
        if (known.size() > ADDRESSES) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private boolean isFresh(Failures failures) {
        return clock.instant().isBefore(failures.since().plus(WINDOW));
    }
}
