package io.tuji.district;

import io.tuji.engine.promotion.Condition;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a district promotes: the ways of projects, what is asked for on them, why projects leave them, who works where.
 *
 * @param stageNames of all stages, by id
 * @param claimDays for so many days after a contact a body may go on speaking for a firm
 * @param contactDays so many days may lie between two contacts on the tracking list
 * @param poolDays after so many days in which nobody did anything with it a dormant project goes back to the pool
 */
public record PromotionRules(
        int version,
        String source,
        List<Field> fields,
        Map<String, Name> stageNames,
        List<Way> ways,
        List<Exit> exits,
        List<Zone> zones,
        int claimDays,
        int contactDays,
        Pausing pausing,
        int poolDays,
        List<Counted> counted) {

    /** Where a pack says it. */
    public static final String FILE = "promotion.yaml";

    public PromotionRules {
        fields = List.copyOf(fields);
        stageNames = Map.copyOf(stageNames);
        ways = List.copyOf(ways);
        exits = List.copyOf(exits);
        zones = List.copyOf(zones);
        counted = List.copyOf(counted);
    }

    /** What a field holds. */
    public enum Kind {
        TEXT,
        YES_NO,
        NUMBER,
        DAY,
        CHOICE
    }

    /** One of several answers. */
    public record Choice(String id, Name name) {}

    /**
     * A field of projects.
     *
     * @param unit of a number, empty of a mere count
     * @param choices of a choice only
     */
    public record Field(String key, Kind kind, Name name, Optional<Unit> unit, List<Choice> choices) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** A pipeline under its name. */
    public record Way(Pipeline pipeline, Name name) {}

    /** How projects leave the way. */
    public enum Leaving {
        /** 暂缓: it may go on later. */
        DELAYED,
        /** 沉睡: nobody answers; in time it goes back to the pool. */
        DORMANT,
        /** 流失: the firm went elsewhere. */
        LOST,
        /** 终止: nobody goes on with it. */
        ENDED
    }

    public record Exit(Leaving leaving, List<Choice> reasons) {

        public Exit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * How the clock of a stage may be stopped.
     *
     * @param mostDays so many days ahead the last day of a pause may lie
     * @param reasons none where words alone are asked for
     */
    public record Pausing(int mostDays, List<Choice> reasons) {

        /** Where the pack says nothing: as long as the longest time that published rules give a hard matter (山东接诉即办, 2020). */
        public static final Pausing STANDARD = new Pausing(30, List.of());

        public Pausing {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A war zone (战区).
     *
     * @param lead the body that leads it
     * @param scope clusters and places that it works for; while it is unknown projects are given to it by hand
     */
    public record Zone(String id, Name name, Known<String> lead, Known<List<String>> scope) {}

    /** That projects which have come to a stage count for a measure, one each. */
    public record Counted(String measure, String stage, Optional<Condition> when) {}

    public Optional<Field> findField(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<Way> findWay(String pipeline) {
        return ways.stream().filter(way -> way.pipeline().id().equals(pipeline)).findFirst();
    }

    public Optional<Zone> findZone(String id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    public List<Choice> reasons(Leaving leaving) {
        return exits.stream()
                .filter(exit -> exit.leaving() == leaving)
                .flatMap(exit -> exit.reasons().stream())
                .toList();
    }
}
