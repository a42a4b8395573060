package io.tuji.zone.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.Area;
import io.tuji.district.Layer;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.Places;
import io.tuji.district.PromotionRules.Zone;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import io.tuji.zone.Zones.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Zones are proposed by what is known of their scopes, and by nothing else. */
class RoutingTest {

    private static final Zone CHIPS = zone("chips", Known.of(List.of("digital")));
    private static final Zone RIVER = zone("river", Known.of(List.of("riverside", "digital")));
    private static final Zone OPEN = zone("open", Known.missing("甲处"));

    private static Zone zone(String id, Known<List<String>> scope) {
        return new Zone(id, new Name(id, id), Known.missing(), scope);
    }

    @Test
    void theZoneWithMostReasonsComesFirst() {
        assertThat(Routing.of(List.of(OPEN, CHIPS, RIVER), Optional.of("digital"), Set.of("plot", "riverside")))
                .containsExactly(
                        new Proposal("river", Optional.of("digital"), Optional.of("riverside")),
                        new Proposal("chips", Optional.of("digital"), Optional.empty()));
    }

    @Test
    void nothingFollowsFromAScopeThatNobodyHasSaid() {
        assertThat(Routing.of(List.of(OPEN), Optional.of("digital"), Set.of("riverside")))
                .isEmpty();
        assertThat(Routing.of(List.of(CHIPS), Optional.empty(), Set.of())).isEmpty();
    }

    @Test
    void aPlaceLiesInAllAreasAroundIt() {
        Places places = new Places(
                List.of(),
                List.of(),
                List.of(
                        layer("parks", area("park", "plot")),
                        layer("belts", area("belt", "park"), area("other", "far"))));
        assertThat(PlacesAround.of("plot", places)).containsExactly("plot", "park", "belt");
    }

    private static Layer layer(String id, Area... areas) {
        return new Layer(id, new Name(id, id), List.of(areas), new Origin("test", Optional.empty()));
    }

    private static Area area(String id, String member) {
        return new Area(
                id,
                new Name(id, id),
                List.of(),
                Known.of(List.of(member)),
                Truth.YES,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Origin("test", Optional.empty()));
    }
}
