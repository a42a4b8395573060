package io.tuji.demand.internal;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.OptionalLong;

/**
 * What came of storing a file: all of its rows, or none.
 *
 * @param batch under which the rows can be withdrawn together; empty where there was none to add
 */
public record Taken(int added, OptionalLong batch, List<Problem> problems) {

    public Taken {
        problems = List.copyOf(problems);
    }

    static Taken refused(List<Problem> problems) {
        return new Taken(0, OptionalLong.empty(), problems);
    }
}
