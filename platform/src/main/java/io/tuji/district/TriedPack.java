package io.tuji.district;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the pack in force would be with another text in the place of one of its files.
 *
 * @param pack empty if there is any fault
 */
public record TriedPack(Optional<DistrictPack> pack, List<Problem> problems) {

    public TriedPack {
        problems = List.copyOf(problems);
    }
}
