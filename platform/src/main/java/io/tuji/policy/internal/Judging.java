package io.tuji.policy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Judges firms and keeps what has changed. Transactions belong to the caller. */
@Component
class Judging {

    private final FirmFacts facts;
    private final RulesInForce rules;
    private final PolicyVerdictStore verdicts;
    private final VerdictKeeping keeping;
    private final Clock clock;

    Judging(FirmFacts facts, RulesInForce rules, PolicyVerdictStore verdicts, VerdictKeeping keeping, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.verdicts = verdicts;
        this.keeping = keeping;
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
        keeping.keep(judge.all(facts.of(firms)), new VerdictKeeping.Round(cause, day, isFirst));
    }
}
