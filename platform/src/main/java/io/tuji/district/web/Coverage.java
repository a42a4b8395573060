package io.tuji.district.web;

import io.tuji.district.Area;
import io.tuji.district.Cluster;
import io.tuji.district.DistrictPack;
import io.tuji.district.Indicator;
import io.tuji.district.IndustrySystem;
import io.tuji.district.Mechanism;
import io.tuji.district.Observation;
import io.tuji.district.PackSource;
import io.tuji.district.Site;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much of one kind of fact the pack knows, and what of it is open. */
record Coverage(String labelKey, String href, long known, List<Gap> gaps) {

    /** So many values are unknown for the same reason, and the same people could supply them. */
    record Gap(String reason, long count, List<String> suppliers) {}

    static List<Coverage> of(DistrictPack pack) {
        return List.of(
                coverage(
                        "district.known.warZones",
                        "/district/mechanisms",
                        pack.mechanisms().stream()
                                .filter(m -> m.kind() == Mechanism.Kind.WAR_ZONE)
                                .flatMap(m -> Stream.concat(m.parts().items().stream(), m.parts().scope().stream()))),
                coverage(
                        "district.known.mechanismItems",
                        "/district/mechanisms",
                        pack.mechanisms().stream()
                                .filter(m -> m.kind() != Mechanism.Kind.WAR_ZONE)
                                .flatMap(m -> m.parts().items().stream())),
                coverage(
                        "district.known.areaMembers",
                        "/district/places",
                        pack.places().areas().map(Area::members)),
                coverage(
                        "district.known.siteStates",
                        "/district/places",
                        pack.places().sites().stream().map(Site::state)),
                coverage(
                        "district.known.systemParts",
                        "/district/clusters",
                        pack.clusters().systems().stream().map(IndustrySystem::parts)),
                coverage(
                        "district.known.clusterStages",
                        "/district/clusters",
                        pack.clusters().clusters().stream().map(Cluster::stages)),
                coverage(
                        "district.known.baselines",
                        "/district/indicators",
                        pack.indicators().stream().map(Indicator::baseline)),
                coverage(
                        "district.known.levels",
                        "/district/observations",
                        pack.observations().stream().map(Observation::quantity)),
                coverage(
                        "district.known.sourceDates",
                        "/district/sources",
                        pack.sources().stream().map(PackSource::date)));
    }

    public long open() {
        return gaps.stream().mapToLong(Gap::count).sum();
    }

    private static Coverage coverage(String labelKey, String href, Stream<? extends Known<?>> values) {
        List<? extends Known<?>> all = values.toList();
        List<Gap> gaps = Stream.of(Known.Reason.values())
                .map(reason -> gap(reason, all))
                .filter(gap -> gap.count() > 0)
                .toList();
        long open = gaps.stream().mapToLong(Gap::count).sum();
        return new Coverage(labelKey, href, all.size() - open, gaps);
    }

    private static Gap gap(Known.Reason reason, List<? extends Known<?>> values) {
        List<Known.Unknown<?>> open = values.stream()
                .filter(value -> value instanceof Known.Unknown<?> unknown && unknown.reason() == reason)
                .<Known.Unknown<?>>map(value -> (Known.Unknown<?>) value)
                .toList();
        List<String> suppliers =
                open.stream().flatMap(u -> u.whoCanSupply().stream()).distinct().toList();
        return new Gap(reason.name().toLowerCase(Locale.ROOT), open.size(), suppliers);
    }
}
