package io.tuji.backup.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The order in which tables are filled: each after those that its rows refer to. */
final class TableOrder {

    /** The rows of one table refer to those of another. */
    record Reference(String from, String to) {}

    private TableOrder() {}

    /** By name where nothing else decides; a table that refers to itself is filled by one statement and needs no place before itself. */
    static List<String> parentsFirst(Collection<String> tables, Collection<Reference> references) {
        Set<String> left = new TreeSet<>(tables);
        Set<String> ordered = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            List<String> free = new ArrayList<>(left);
            references.stream()
                    .filter(r -> !r.from().equals(r.to()) && left.contains(r.to()))
                    .forEach(r -> free.remove(r.from()));
            if (free.isEmpty()) {
                throw new IllegalStateException("these tables refer to each other in a ring: " + left);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return List.copyOf(ordered);
    }
}
