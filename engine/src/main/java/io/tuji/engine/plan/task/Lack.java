package io.tuji.engine.plan.task;

import java.util.Arrays;
import java.util.List;

/** Something without which there is no score, as a code with its arguments. */
public record Lack(String code, List<String> arguments) {

    public Lack {
        arguments = List.copyOf(arguments);
    }

    public static Lack of(String code, Object... arguments) {
        return new Lack(code, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
