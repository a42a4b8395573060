package io.tuji.plan;

import io.tuji.engine.value.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What is said of the parts of the district in one period: a layer for a map.
 *
 * @param said by code of the subdistrict or id of the area or cluster
 */
public record AreaLayer(Key key, Map<String, PlanObservation> said) {

    /** Which layer. */
    public record Key(String measure, Period period) {

        /** As it stands in an address. */
        public String text() {
            return measure + ":" + period;
        }
    }

    public AreaLayer {
        said = Map.copyOf(said);
    }

    /** What is said of these parts alone: parts of another breakdown would be compared with what they hold. */
    public AreaLayer of(Collection<String> parts) {
        Map<String, PlanObservation> chosen = new HashMap<>(said);
        chosen.keySet().retainAll(parts);
        return new AreaLayer(key, chosen);
    }
}
