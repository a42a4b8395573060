package io.tuji.district;

import java.util.List;
import java.util.Optional;

/** The industries as the district orders them. A cluster has an id that no place has. */
public record Clusters(List<IndustrySystem> systems, List<Cluster> clusters, List<IndustryList> lists) {

    public Clusters {
        systems = List.copyOf(systems);
        clusters = List.copyOf(clusters);
        lists = List.copyOf(lists);
    }

    public Optional<Cluster> find(String id) {
        return clusters.stream().filter(cluster -> cluster.id().equals(id)).findFirst();
    }
}
