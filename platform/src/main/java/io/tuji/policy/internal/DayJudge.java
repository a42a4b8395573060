package io.tuji.policy.internal;

import io.tuji.district.FactDefinitions;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Point;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Proof;
import io.tuji.engine.policy.Prospect;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Sheet;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges firms by a catalogue as of one day. A renewal is judged for whoever has the title. */
final class DayJudge {

    private final Rules first;
    private final Rules renewal;
    private final Definitions definitions;
    private final LocalDate day;

    DayJudge(Catalogue catalogue, RulesInForce rules, LocalDate day) {
        this.definitions = rules.definitions();
        this.day = day;
        this.first = rules.rules(catalogue, Occasion.on(day));
        this.renewal = rules.rules(catalogue, Occasion.on(day).renewal());
    }

    /**
     * @param facts of the firm
     * @param isAsked whether anything was said of it; of others only what can be said is told
     */
    List<Judged> of(CompanyId firm, Facts facts, boolean isAsked) {
        List<Judged> all = new ArrayList<>();
        judge(first, firm, facts, isAsked, Round.FIRST, all);
        if (isAsked && renewal.policies().stream().anyMatch(policy -> isHeld(policy, facts))) {
            judge(renewal, firm, facts, true, Round.RENEWAL, all);
        }
        return all;
    }

    private void judge(Rules compiled, CompanyId firm, Facts facts, boolean isAsked, Round round, List<Judged> all) {
        Sheet sheet = compiled.sheet(facts);
        Truth[] truths = compiled.judge(sheet);
        List<Policy> policies = compiled.policies();
        for (int i = 0; i < truths.length; i++) {
            boolean isTold = isAsked || truths[i] != Truth.UNKNOWN;
            if (isTold && (round == Round.FIRST || isHeld(policies.get(i), facts))) {
                all.add(judged(compiled.verdict(i, sheet), firm, facts, isAsked));
            }
        }
    }

    private boolean isHeld(Policy policy, Facts facts) {
        return policy.grants()
                .filter(kind -> facts.holds(FactDefinitions.TITLE + kind, definitions, day))
                .isPresent();
    }

    private Judged judged(Verdict verdict, CompanyId firm, Facts facts, boolean isAsked) {
        Judged.Key key =
                new Judged.Key(firm, verdict.policy().id(), verdict.occasion().round());
        return new Judged(key, verdict.truth(), isAsked && isNear(verdict, facts), asks(verdict), clauses(verdict));
    }

    /** Days are tried last and no farther than nearness goes: that costs more than all else. */
    private boolean isNear(Verdict verdict, Facts facts) {
        return verdict.truth() == Truth.NO
                && (Nearness.isLittle(verdict.misses())
                        || new Prospect(verdict, definitions, facts)
                                .dayUntil(Nearness.until(day))
                                .isPresent());
    }

    private static List<String> asks(Verdict verdict) {
        return verdict.truth() != Truth.UNKNOWN
                ? List.of()
                : verdict.settledBy(Truth.YES).facts().orElse(Set.of()).stream()
                        .map(Point::toString)
                        .sorted()
                        .toList();
    }

    /** The clauses for which it is no yes. */
    static List<String> clauses(Verdict verdict) {
        return verdict.proof()
                .all()
                .filter(part -> part.truth() == verdict.truth() && part.truth() != Truth.YES)
                .map(Proof::condition)
                .filter(Condition.Clause.class::isInstance)
                .map(clause -> ((Condition.Clause) clause).id())
                .distinct()
                .toList();
    }

    /** By firm, on all cores. */
    Map<CompanyId, List<Judged>> all(Map<CompanyId, Facts> firms) {
        return firms.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey,
                        entry -> of(
                                entry.getKey(),
                                entry.getValue(),
                                entry.getValue().count() > 1)));
    }
}
