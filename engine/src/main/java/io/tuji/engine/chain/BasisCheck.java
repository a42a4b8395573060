package io.tuji.engine.chain;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.List;

/** Whether it is said what something rests on. */
final class BasisCheck {

    private BasisCheck() {}

    static void check(List<Basis> bases, String path, Problems problems) {
        if (bases.isEmpty()) {
            problems.add(EngineProblem.CHAIN_BASIS_MISSING, Place.field(path));
        }
        if (bases.stream().anyMatch(basis -> !basis.hasSource())) {
            problems.add(EngineProblem.CHAIN_BASIS_UNNAMED, Place.field(path + "/bases"));
        }
    }
}
