package io.tuji.plan;

import io.tuji.engine.value.Period;
import java.util.Map;

/**
 * What is said of the parts of the district in one period: a layer for a map.
 *
 * @param said by code of the subdistrict or id of the area
 */
public record AreaLayer(String measure, Period period, Map<String, PlanObservation> said) {

    public AreaLayer {
        said = Map.copyOf(said);
    }

    /** As it stands in an address. */
    public String key() {
        return measure + ":" + period;
    }
}
