package io.tuji.district;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A way in which the district works: a team, a list, an alliance, a grid, an event.
 *
 * @param lead the body in charge, where the source names one
 * @param rule how it works
 * @param period when it was held or founded
 */
public record Mechanism(
        String id,
        Name name,
        Group group,
        Kind kind,
        Optional<String> lead,
        Parts parts,
        Optional<String> rule,
        Optional<Period> period,
        List<Figure> figures,
        Origin origin) {

    public enum Group {
        PROMOTION,
        ALLIANCE,
        SERVICE,
        MONITORING
    }

    public enum Kind {
        WAR_ZONE,
        TASK_FORCE,
        LIST,
        ALLIANCE,
        COMMUNITY,
        COMMITTEE,
        GRID,
        PROGRAMME,
        EVENT
    }

    /**
     * What a mechanism is made of.
     *
     * @param count how many parts there are, where the source says so; their names may still be unknown
     * @param items names of the parts; empty where the mechanism has none to name
     * @param scope what each part covers; empty where that is no question
     */
    public record Parts(Optional<Integer> count, Optional<Known<List<String>>> items, Optional<Known<String>> scope) {}

    public Mechanism {
        figures = List.copyOf(figures);
    }
}
