package io.tuji.zone;

import io.tuji.access.OrgUnitId;
import io.tuji.district.PromotionRules.Zone;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A war zone as it stands, counted over the projects that the visitor may see.
 *
 * @param stages how many open projects stand at each stage that has any
 */
public record WarZone(Zone zone, List<Tie> bodies, Map<String, Long> stages, Standing standing, Load load, Help help) {

    public WarZone {
        bodies = List.copyOf(bodies);
        stages = Map.copyOf(stages);
    }

    /** That a body of the platform works in a zone. */
    public record Tie(String zone, OrgUnitId unit, String name, boolean leads, String by, Instant at) {}

    /**
     * How its open projects keep to the days of their stages.
     *
     * @param late past the red days of their stage
     * @param unclear of which the working calendar does not tell
     */
    public record Standing(long open, long late, long unclear, Light light) {}

    /**
     * Who owns its open projects.
     *
     * @param over of these, who own too many in all zones together
     */
    public record Load(long officers, long over) {}

    /**
     * Help between bodies that was asked for and not refused.
     *
     * @param by for its projects, of bodies elsewhere
     * @param of its bodies, for projects elsewhere
     */
    public record Help(long by, long of) {}

    /** By the share of open projects that are late. */
    public enum Light {
        /** No open project. */
        NONE,
        GREEN,
        YELLOW,
        RED,
        /** The working calendar does not tell. */
        UNKNOWN
    }
}
