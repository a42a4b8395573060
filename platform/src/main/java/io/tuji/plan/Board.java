package io.tuji.plan;

import io.tuji.district.Plan;
import io.tuji.engine.plan.State;
import java.util.List;
import java.util.Optional;

/** All indicators of one plan, in the order of the plan's own table. */
public record Board(Plan plan, List<Standing> standings) {

    public Board {
        standings = List.copyOf(standings);
    }

    public List<Standing> headlines() {
        return standings.stream().filter(s -> s.indicator().headline()).toList();
    }

    /** Targets that stand in the plan's text and not in its table. */
    public List<Standing> narrative() {
        return standings.stream().filter(s -> !s.indicator().headline()).toList();
    }

    /** Headline indicators in that state. */
    public long count(State state) {
        return headlines().stream().filter(s -> s.judgement().state() == state).count();
    }

    public Optional<Standing> find(String measure) {
        return standings.stream()
                .filter(s -> s.indicator().id().equals(measure))
                .findFirst();
    }
}
