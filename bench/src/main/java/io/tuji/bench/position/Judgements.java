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
import java.util.stream.Stream;

/** The judged pairs, and how many pairs there were of each cell when they were drawn. */
final class Judgements {

    /** The sets that were measured and may be learned from, in the order in which they were read. */
    static final List<String> TAUGHT = List.of("dev", "first", "fresh");

    /** The sets that were drawn from chains of their own day, which have strata of their own. */
    private static final Set<String> OWN_STRATA = Set.of("third", "fourth");

    private Judgements() {}

    /** @param set one of those that are taught, all together as taught, third or fourth */
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
        return Stream.concat(of("taught").stream(), of("third").stream())
                .map(Judged::firm)
                .collect(Collectors.toSet());
    }

    /** By the cell. */
    static Map<String, Long> sizes(String set) throws IOException {
        return rows(OWN_STRATA.contains(set) ? "position-strata-" + set + ".csv" : "position-strata.csv").stream()
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
