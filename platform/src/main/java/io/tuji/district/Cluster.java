package io.tuji.district;

import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * An industry cluster that the plan wants.
 *
 * @param lead what leads it, as the plan puts it
 * @param goals ids of the indicators that measure it
 * @param focus fields, in the words of the source
 * @param spaces ids of areas
 * @param stages from the first to the last step of its chain
 * @param industries which firms are counted to it, by their industry; open until the district says so
 */
public record Cluster(
        String id,
        Name name,
        Optional<Name> lead,
        List<String> goals,
        List<String> focus,
        List<String> spaces,
        Known<List<String>> stages,
        Known<IndustrySet> industries,
        Origin origin) {

    public Cluster {
        goals = List.copyOf(goals);
        focus = List.copyOf(focus);
        spaces = List.copyOf(spaces);
    }
}
