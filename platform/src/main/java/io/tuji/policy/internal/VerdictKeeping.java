package io.tuji.policy.internal;

import io.tuji.engine.value.Truth;
import io.tuji.policy.internal.Judged.Key;
import io.tuji.policy.internal.Judged.Stored;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps of what was judged only what is not as it was: firms that are judged as before are told by one word. Transactions belong to the caller. */
@Component
class VerdictKeeping {

    private final PolicyVerdictStore verdicts;
    private final Clock clock;

    VerdictKeeping(PolicyVerdictStore verdicts, Clock clock) {
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * Why and when firms were judged.
     *
     * @param isFirst whether nobody was judged before: then nothing has turned
     */
    record Round(Cause cause, LocalDate day, boolean isFirst) {}

    /** @param judged all that is said of each firm */
    void keep(Map<CompanyId, List<Judged>> judged, Round round) {
        Map<CompanyId, String> differing = differing(judged);
        Map<Key, Stored> stored = verdicts.of(differing.keySet());
        List<Judged> changed = new ArrayList<>();
        differing.keySet().stream()
                .flatMap(firm -> judged.getOrDefault(firm, List.of()).stream())
                .forEach(now -> {
                    Optional<Stored> before = Optional.ofNullable(stored.remove(now.key()));
                    if (before.filter(now::saysTheSame).isEmpty()) {
                        changed.add(now);
                        turn(now, before.map(Stored::truth).orElse(Truth.UNKNOWN), round);
                    }
                });
        verdicts.put(changed, round.day());
        verdicts.remove(stored.keySet());
        verdicts.putDigests(differing);
    }

    private Map<CompanyId, String> differing(Map<CompanyId, List<Judged>> judged) {
        Map<CompanyId, String> before = verdicts.digests(judged.keySet());
        Map<CompanyId, String> differing = new HashMap<>();
        judged.forEach((firm, all) -> {
            String digest = Judged.digest(all);
            if (!digest.equals(before.getOrDefault(firm, ""))) {
                differing.put(firm, digest);
            }
        });
        return differing;
    }

    private void turn(Judged now, Truth before, Round round) {
        if (before != now.truth() && !round.isFirst()) {
            verdicts.turned(now, before, round.cause(), round.day(), clock.instant());
        }
    }
}
