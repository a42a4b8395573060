package io.tuji.district.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ids a pack declares and which it points to; compared when everything has been read, so order does not matter. */
final class References {

    /** The families within which an id is unique. */
    enum Family {
        SOURCE,
        /** Subdistricts, sites and areas share one family: each can be a member. */
        PLACE,
        AREA,
        LAYER,
        SYSTEM,
        CLUSTER,
        CHAIN,
        LIST,
        MECHANISM,
        /** Indicators and other measures share one family: each can be observed. */
        MEASURE,
        PLAN,
        /** Measures of which some plan wants something. */
        INDICATOR,
        /** A measure within one plan. */
        TARGET,
        PATH_POINT,
        TASK,
        TERM,
        CALENDAR_DAY,
        CHECK,
        THRESHOLD,
        THRESHOLD_ENTRY
    }

    private record Use(Family family, String key, Cell cell) {}

    private final Map<Family, Map<String, Place>> declared = new EnumMap<>(Family.class);
    private final Set<Family> waived = EnumSet.noneOf(Family.class);
    private final List<Use> uses = new ArrayList<>();

    void declare(Family family, Cell id, Problems problems) {
        Place first = declared.computeIfAbsent(family, f -> new HashMap<>()).putIfAbsent(id.text(), id.place());
        if (first != null) {
            problems.add(PackProblem.ID_TWICE, id.place(), id.text(), PlaceText.of(first));
        }
    }

    /** An id that several records may declare. */
    void declareShared(Family family, Cell id) {
        declared.computeIfAbsent(family, f -> new HashMap<>()).putIfAbsent(id.text(), id.place());
    }

    void use(Family family, String key, Cell cell) {
        uses.add(new Use(family, key, cell));
    }

    /** What declares these ids could not be read: pointing to one of them is then no fault of its own. */
    void waive(Collection<Family> families) {
        waived.addAll(families);
    }

    void check(Problems problems) {
        for (Use use : uses) {
            if (!waived.contains(use.family) && !isDeclared(use)) {
                problems.add(PackProblem.REFERENCE_UNKNOWN, use.cell.place(), use.key, use.cell.text());
            }
        }
    }

    /** Where that id was declared, as far as the pack has been read. */
    Optional<Place> find(Family family, String id) {
        return Optional.ofNullable(declared.getOrDefault(family, Map.of()).get(id));
    }

    private boolean isDeclared(Use use) {
        return declared.getOrDefault(use.family, Map.of()).containsKey(use.cell.text());
    }
}
