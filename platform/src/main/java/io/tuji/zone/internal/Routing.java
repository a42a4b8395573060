package io.tuji.zone.internal;

import io.tuji.district.PromotionRules.Zone;
import io.tuji.zone.Zones.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** To which zones a project belongs by what is known of their scopes. */
final class Routing {

    private Routing() {}

    /**
     * @param cluster to which the chain of the project belongs
     * @param places where it is to lie: the place itself and all areas around it
     * @return the zone with most reasons first, equal ones in the order of the pack
     */
    static List<Proposal> of(List<Zone> zones, Optional<String> cluster, Set<String> places) {
        return zones.stream()
                .flatMap(zone -> propose(zone, cluster, places).stream())
                .sorted(Comparator.comparing(Routing::reasons).reversed())
                .toList();
    }

    private static Optional<Proposal> propose(Zone zone, Optional<String> cluster, Set<String> places) {
        List<String> scope = zone.scope().find().orElse(List.of());
        Optional<String> byCluster = cluster.filter(scope::contains);
        Optional<String> byPlace = scope.stream().filter(places::contains).findFirst();
        return byCluster.isEmpty() && byPlace.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(zone.id(), byCluster, byPlace));
    }

    private static long reasons(Proposal proposal) {
        return Stream.of(proposal.cluster(), proposal.place())
                .flatMap(Optional::stream)
                .count();
    }
}
