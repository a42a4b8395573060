package io.tuji.policy.web;

import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.policy.Policies;
import io.tuji.policy.internal.PolicyFigureStore.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Policies as rows of the catalogue. */
@Component
class PolicyLines {

    /** Where a policy stands on a day. */
    enum State {
        IN_FORCE,
        /** Past, but a round still goes by it. */
        CARRIED_OVER,
        TO_COME,
        PAST
    }

    record PolicyLine(Policy policy, State state, Tally tally) {}

    private final Policies policies;

    PolicyLines(Policies policies) {
        this.policies = policies;
    }

    /** Those with the words in title, number or issuer. */
    List<PolicyLine> of(String words, LocalDate day, Map<String, Tally> tallies) {
        return policies.catalogue().all().stream()
                .filter(policy -> holds(policy, words.strip().toLowerCase(Locale.ROOT)))
                .map(policy ->
                        new PolicyLine(policy, state(policy, day), tallies.getOrDefault(policy.id(), Tally.NOTHING)))
                .sorted(Comparator.comparing(PolicyLine::state))
                .toList();
    }

    private static boolean holds(Policy policy, String words) {
        String text = policy.title() + " " + policy.document().number() + " "
                + policy.document().issuer() + " " + policy.id();
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    State state(Policy policy, LocalDate day) {
        Occasion first = Occasion.on(day);
        if (ids(first).contains(policy.id())) {
            return State.IN_FORCE;
        }
        if (ids(first.renewal()).contains(policy.id())) {
            return State.CARRIED_OVER;
        }
        return policy.validity().from().isAfter(day) ? State.TO_COME : State.PAST;
    }

    private Set<String> ids(Occasion occasion) {
        return policies.catalogue().inForce(occasion).stream().map(Policy::id).collect(Collectors.toSet());
    }
}
