package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.Compare;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a firm comes to meet a policy if nothing happens but that time passes: it grows older, titles begin and end, the policy comes into
 * force. The figures stay those of today.
 */
public final class Prospect {

    private final Verdict now;
    private final Definitions definitions;
    private final Facts facts;

    /** @param facts of the firm, on which the verdict rests */
    public Prospect(Verdict now, Definitions definitions, Facts facts) {
        this.now = now;
        this.definitions = definitions;
        this.facts = facts;
    }

    /** The first such day, today included; empty if there is none. */
    public Optional<LocalDate> day() {
        return dayUntil(LocalDate.MAX);
    }

    /** The first such day up to a last one. */
    public Optional<LocalDate> dayUntil(LocalDate last) {
        if (!now.mayTurnInTime(facts)) {
            return Optional.empty();
        }
        LocalDate today = now.occasion().day();
        TreeSet<LocalDate> days = new TreeSet<>(facts.turns());
        days.add(today);
        days.add(now.policy().validity().from());
        now.proof().all().flatMap(this::turns).forEach(days::add);
        return days.subSet(today, true, last, true).stream().filter(this::isMet).findFirst();
    }

    private boolean isMet(LocalDate day) {
        Occasion then = now.occasion().later(day);
        return now.policy().validity().covers(then) && truth(then) == Truth.YES;
    }

    private Truth truth(Occasion occasion) {
        Rules rules = new Rules(List.of(now.policy()), definitions, occasion);
        return rules.judge(rules.sheet(facts))[0];
    }

    /** The days beside which an age turns. */
    private Stream<LocalDate> turns(Proof part) {
        if (part.condition() instanceof Compare compare
                && compare.term() instanceof Term.Age age
                && compare.limit() instanceof FactValue.Amount limit) {
            Point point = Point.of(age.key());
            return facts.known(point, definitions.get(age.key()), now.occasion().day()).find().stream()
                    .flatMap(fact -> age.turns(fact, limit.number().longValueExact()));
        }
        return Stream.empty();
    }
}
