package io.tuji.registry.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Severity;
import java.util.List;

/** A problem of a row as it lies in the database; the row's number stands beside it. */
record StoredProblem(String code, String severity, String field, List<String> arguments) {

    static StoredProblem of(Problem problem) {
        return new StoredProblem(
                problem.code(),
                problem.severity().name(),
                problem.place().field().orElse(""),
                problem.arguments());
    }

    Problem problem() {
        Place place = field.isEmpty() ? Place.nowhere() : Place.field(field);
        return new Problem(code, Severity.valueOf(severity), place, arguments);
    }
}
