package io.tuji.engine.value;

import java.util.Arrays;
import java.util.List;

/** What a parser found wrong, before anyone knows where in the input it stood. */
public record Fault(ProblemCode kind, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(ProblemCode kind, Object... arguments) {
        return new Fault(kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Problem at(Place place) {
        return new Problem(kind.code(), kind.severity(), place, arguments);
    }
}
