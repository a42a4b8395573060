package io.tuji.engine.forecast;

import java.util.List;
import java.util.Set;

/**
 * How a series is expected to go on.
 *
 * @param values how many it rests on
 * @param methods whose mean it is
 * @param failed methods that would have had a part but found no model
 * @param steps the nearest first
 */
public record Forecast(int values, Set<MethodName> methods, Set<MethodName> failed, List<Step> steps) {

    public Forecast {
        methods = Set.copyOf(methods);
        failed = Set.copyOf(failed);
        steps = List.copyOf(steps);
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
