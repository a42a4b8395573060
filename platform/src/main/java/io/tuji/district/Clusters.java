package io.tuji.district;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The industries as the district orders them. A cluster has an id that no place has. */
public record Clusters(List<IndustrySystem> systems, List<Cluster> clusters, List<IndustryList> lists) {

    public Clusters {
        systems = List.copyOf(systems);
        clusters = List.copyOf(clusters);
        lists = List.copyOf(lists);
    }

    /** Every field of a cluster and every item of a list, in the words of their sources. */
    public Set<String> focusFields() {
        return Stream.concat(
                        clusters.stream().flatMap(cluster -> cluster.focus().stream()),
                        lists.stream().flatMap(list -> list.items().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Cluster> find(String id) {
        return clusters.stream().filter(cluster -> cluster.id().equals(id)).findFirst();
    }
}
