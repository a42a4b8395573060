package io.tuji.district;

import java.util.List;

/** The industries as the district orders them. */
public record Clusters(List<IndustrySystem> systems, List<Cluster> clusters, List<IndustryList> lists) {

    public Clusters {
        systems = List.copyOf(systems);
        clusters = List.copyOf(clusters);
        lists = List.copyOf(lists);
    }
}
