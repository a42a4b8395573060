package io.tuji.analysis.internal;

import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.plan.analysis.SentenceRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The declared rules of papers.
 *
 * @param states in words
 * @param floors the states of floors that have words of their own
 * @param groups of indicators; the last takes what no other takes
 */
record RuleFile(
        Map<PaperKind.Id, PaperKind> kinds,
        Map<State, String> states,
        Map<State, String> floors,
        List<Group> groups,
        List<SentenceRule> rules) {

    /** @param units of the levels of its indicators */
    record Group(String id, String title, List<String> units) {

        Group {
            units = List.copyOf(units);
        }
    }

    RuleFile {
        kinds = Map.copyOf(kinds);
        states = Map.copyOf(states);
        floors = Map.copyOf(floors);
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
    }

    PaperKind kind(PaperKind.Id id) {
        return Objects.requireNonNull(kinds.get(id), id::name);
    }

    String words(State state, TargetKind kind) {
        String plain = Objects.requireNonNull(states.get(state), state::name);
        return kind == TargetKind.FLOOR_MIN ? floors.getOrDefault(state, plain) : plain;
    }

    Group groupOf(String unit) {
        return groups.stream()
                .filter(group -> group.units().contains(unit))
                .findFirst()
                .orElse(groups.get(groups.size() - 1));
    }
}
