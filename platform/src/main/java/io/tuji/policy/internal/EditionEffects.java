package io.tuji.policy.internal;

import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Condition;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.value.Truth;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an edition would change if it came into force today, over the firms of which something is known. Nothing is kept. */
@Component
public class EditionEffects {

    private static final int BATCH = 2_000;

    /** So many are judged while somebody waits; more, and it says so. */
    private static final int MOST = 20_000;

    private static final int SHOWN = 100;

    private final RulesInForce rules;
    private final FirmFacts facts;
    private final JudgedFirmStore firms;
    private final District district;
    private final Registry registry;
    private final Clock clock;

    EditionEffects(
            RulesInForce rules,
            FirmFacts facts,
            JudgedFirmStore firms,
            District district,
            Registry registry,
            Clock clock) {
        this.rules = rules;
        this.facts = facts;
        this.firms = firms;
        this.district = district;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * @param judged how many firms were looked at
     * @param isCut whether there are more
     * @param turns how many turn from what to what
     * @param shown some of those that turn
     * @param clauses what the words say otherwise than before
     */
    public record Effect(
            int judged, boolean isCut, Map<String, Integer> turns, List<Turned> shown, List<ClauseChange> clauses) {

        public Effect {
            shown = List.copyOf(shown);
            clauses = List.copyOf(clauses);
        }
    }

    public record Turned(Company firm, Truth before, Truth after) {}

    /** A clause that is new, gone or changed. */
    public record ClauseChange(String id, Optional<String> before, Optional<String> after) {}

    /** @param before what is in force; empty of a new policy */
    public Effect of(Optional<PolicyFile> before, PolicyFile after, Visitor visitor) {
        LocalDate day = LocalDate.now(clock);
        Tally tally = new Tally(before.map(file -> rules(file, day)), rules(after, day));
        String division = district.get().head().division();
        List<JudgedFirm> batch = firms.after(0, BATCH, division);
        while (!batch.isEmpty() && tally.judged < MOST) {
            facts.of(batch).forEach(tally::take);
            batch = firms.after(batch.get(batch.size() - 1).id().value(), BATCH, division);
        }
        return new Effect(
                tally.judged, !batch.isEmpty(), tally.turns, shown(tally.turned, visitor), clauses(before, after));
    }

    private Rules rules(PolicyFile file, LocalDate day) {
        Policy policy = file.policy();
        Catalogue alone = new Catalogue(List.of(policy));
        return new Rules(alone.all(), rules.definitions(), Occasion.on(day));
    }

    private List<Turned> shown(Map<CompanyId, Truth[]> turned, Visitor visitor) {
        List<CompanyId> ids = turned.keySet().stream().limit(SHOWN).toList();
        return registry.list(ids, visitor).stream()
                .flatMap(firm -> Optional.ofNullable(turned.get(firm.id())).stream()
                        .map(truths -> new Turned(firm, truths[0], truths[1])))
                .toList();
    }

    private static List<ClauseChange> clauses(Optional<PolicyFile> before, PolicyFile after) {
        Map<String, Condition.Clause> old = byId(before.map(PolicyFile::policy));
        Map<String, Condition.Clause> now = byId(Optional.of(after.policy()));
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .filter(id -> !Optional.ofNullable(old.get(id)).equals(Optional.ofNullable(now.get(id))))
                .map(id -> new ClauseChange(
                        id,
                        Optional.ofNullable(old.get(id)).map(Condition.Clause::text),
                        Optional.ofNullable(now.get(id)).map(Condition.Clause::text)))
                .toList();
    }

    private static Map<String, Condition.Clause> byId(Optional<Policy> policy) {
        Map<String, Condition.Clause> byId = new LinkedHashMap<>();
        policy.map(Clauses::of).orElse(List.of()).forEach(clause -> byId.put(clause.id(), clause));
        return byId;
    }

    /** Counts as it goes. */
    private static final class Tally {

        private final Optional<Rules> before;
        private final Rules after;
        private final Map<String, Integer> turns = new LinkedHashMap<>();
        private final Map<CompanyId, Truth[]> turned = new LinkedHashMap<>();
        private int judged;

        private Tally(Optional<Rules> before, Rules after) {
            this.before = before;
            this.after = after;
        }

        private void take(CompanyId firm, Facts known) {
            judged++;
            Truth then = before.map(rules -> rules.judge(rules.sheet(known))[0]).orElse(Truth.UNKNOWN);
            Truth now = after.judge(after.sheet(known))[0];
            if (then != now) {
                turns.merge(then + " " + now, 1, Integer::sum);
                turned.put(firm, new Truth[] {then, now});
            }
        }
    }
}
