package io.tuji.bench.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The judged pairs, and how many pairs there were of each cell when they were drawn. */
final class Judgements {

    /** The sets that were measured and may be learned from, in the order in which they were read. */
    static final List<String> TAUGHT = List.of("dev", "first", "fresh", "third");

    /** The first three were drawn together; each later one was drawn from the chains of its day. */
    private static final Set<String> DRAWN_TOGETHER = Set.of("dev", "first", "fresh");

    private Judgements() {}

    /** @param set one of those that are taught, all together as taught, or fourth */
    static List<Judged> of(String set) throws IOException {
        if (set.equals("taught")) {
            List<Judged> all = new ArrayList<>();
            for (String one : TAUGHT) {
                all.addAll(of(one));
            }
            return all;
        }
        return rows("position-labels-" + set + ".csv").stream()
                .map(cells ->
                        new Judged(cells[0], cells[1], cells[2], cells[3], cells[4].equals("yes"), !cells[5].isEmpty()))
                .toList();
    }

    /** The hashes of the firms of which the sets before the fourth asked. */
    static Set<String> firmsBeforeFourth() throws IOException {
        return of("taught").stream().map(Judged::firm).collect(Collectors.toSet());
    }

    /** By the cell; of those that are taught all together, as they were when the last of them was drawn. */
    static Map<String, Long> sizes(String set) throws IOException {
        String of = set.equals("taught") ? TAUGHT.get(TAUGHT.size() - 1) : set;
        return rows(DRAWN_TOGETHER.contains(of) ? "position-strata.csv" : "position-strata-" + of + ".csv").stream()
                .collect(Collectors.toMap(cells -> cells[0] + "," + cells[1], cells -> Long.valueOf(cells[2])));
    }

    static List<String[]> rows(String name) throws IOException {
        try (InputStream bytes = Judgements.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("no " + name);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
