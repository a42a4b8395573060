package io.tuji.policy.internal;

import io.tuji.engine.policy.Facts;
import io.tuji.engine.value.Truth;
import io.tuji.policy.internal.Judged.Key;
import io.tuji.policy.internal.Judged.Stored;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges firms and keeps what has changed. Transactions belong to the caller. */
@Component
class Judging {

    private final FirmFacts facts;
    private final RulesInForce rules;
    private final PolicyVerdictStore verdicts;
    private final Clock clock;

    Judging(FirmFacts facts, RulesInForce rules, PolicyVerdictStore verdicts, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** What judges and what erases firms takes turns; called before the firms are read. */
    void oneAtATime() {
        verdicts.oneAtATime();
    }

    /** @param isFirst whether nobody was judged before: then nothing has turned */
    void judge(Collection<JudgedFirm> firms, Cause cause, boolean isFirst) {
        LocalDate day = LocalDate.now(clock);
        DayJudge judge = new DayJudge(rules.get().catalogue(), rules, day);
        Map<CompanyId, Facts> known = facts.of(firms);
        Map<Key, Stored> stored = verdicts.of(known.keySet());
        List<Judged> changed = new ArrayList<>();
        for (Judged now : judge.all(known)) {
            Optional<Stored> before = Optional.ofNullable(stored.remove(now.key()));
            if (before.filter(now::saysTheSame).isEmpty()) {
                changed.add(now);
                Truth truth = before.map(Stored::truth).orElse(Truth.UNKNOWN);
                if (truth != now.truth() && !isFirst) {
                    verdicts.turned(now, truth, cause, day, clock.instant());
                }
            }
        }
        verdicts.put(changed, day);
        verdicts.remove(stored.keySet());
    }
}
