package io.tuji.coding.internal;

import io.tuji.district.Cluster;
import io.tuji.district.District;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The clusters of the district of which the pack says which industries they are. */
@Component
class ClusterFacet extends SetFacet {

    private final District district;

    ClusterFacet(District district, MessageSource messages) {
        super(messages);
        this.district = district;
    }

    @Override
    public String key() {
        return CLUSTER;
    }

    @Override
    Map<String, Named> sets(Locale locale) {
        Map<String, Named> sets = new LinkedHashMap<>();
        district.find().stream()
                .flatMap(pack -> pack.clusters().clusters().stream())
                .forEach((Cluster cluster) -> cluster.industries()
                        .find()
                        .ifPresent(set ->
                                sets.put(cluster.id(), new Named(cluster.name().in(locale), set))));
        return sets;
    }
}
