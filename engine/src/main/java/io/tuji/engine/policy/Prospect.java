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

    private final Policy policy;
    private final Definitions definitions;
    private final Facts facts;
    private final Occasion now;

    public Prospect(Policy policy, Definitions definitions, Facts facts, Occasion now) {
        this.policy = policy;
        this.definitions = definitions;
        this.facts = facts;
        this.now = now;
    }

    /** The first such day, today included; empty if there is none. */
    public Optional<LocalDate> day() {
        TreeSet<LocalDate> days = new TreeSet<>(facts.turns());
        days.add(now.day());
        days.add(policy.validity().from());
        proof(now).all().flatMap(this::turns).forEach(days::add);
        return days.tailSet(now.day()).stream().filter(this::isMet).findFirst();
    }

    private boolean isMet(LocalDate day) {
        Occasion then = now.later(day);
        return policy.validity().covers(then) && proof(then).truth() == Truth.YES;
    }

    private Proof proof(Occasion occasion) {
        Rules rules = new Rules(List.of(policy), definitions, occasion);
        return rules.verdicts(rules.sheet(facts)).get(0).proof();
    }

    /** The days beside which an age turns. */
    private Stream<LocalDate> turns(Proof part) {
        if (part.condition() instanceof Compare compare
                && compare.term() instanceof Term.Age age
                && compare.limit() instanceof FactValue.Amount limit) {
            Point point = Point.of(age.key());
            return facts.known(point, definitions.get(age.key()), now.day()).find().stream()
                    .flatMap(fact -> age.turns(fact, limit.number().longValueExact()));
        }
        return Stream.empty();
    }
}
