package io.tuji.engine.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one input, so that all of them are told at once. Not safe for several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private boolean errors;

    public void add(Problem problem) {
        found.add(problem);
        errors |= problem.isError();
    }

    public void add(ProblemCode kind, Place place, Object... arguments) {
        add(kind.at(place, arguments));
    }

    public void addAll(Problems others) {
        others.found.forEach(this::add);
    }

    public boolean hasErrors() {
        return errors;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them by place; at the same place in the order in which they were found. */
    public List<Problem> all() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
