package io.tuji.bench.search;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.bench.resolve.Stock;
import io.tuji.bench.search.NameQueries.Making;
import io.tuji.bench.search.NameQueries.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prefixes, infixes and slips among a million names, in the index of the engine and beside Lucene as it comes. */
public final class ManyNamesBench {

    private static final int NAMES = 1_000_000;
    private static final int QUERIES = 5_000;
    private static final int WARM_UP = 1_500;
    private static final int SCANNED = 200;
    private static final int HITS = 10;

    private final Path file;
    private final int size;
    private final long seed;
    private final Random random;

    public ManyNamesBench(Options options) {
        this.file = options.file();
        this.size = (int) options.number("--names", NAMES);
        this.seed = options.seed();
        this.random = new Random(seed);
    }

    public void run() throws IOException {
        Ground.print(
                "Lucene as it comes: CJKAnalyzer, BM25, PrefixQuery of the whole name, phrase, three of five bigrams; one thread,"
                        + " one segment, warm",
                seed,
                file);
        List<String> names = names();
        List<Query> prefixes = made(names, NameQueries::prefix);
        List<Query> infixes = made(names, NameQueries::infix);
        List<Query> dropped = made(names, NameQueries::dropped);
        ours(names, prefixes, infixes, dropped);
        theirs(names, prefixes, infixes, dropped);
    }

    /** Of the register first, then made of its trade names, lines of business, divisions and forms. */
    private List<String> names() throws IOException {
        Stock stock = new Stock(RegisterFile.read(file), random);
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(stock.next().name());
        }
        return names;
    }

    private List<Query> made(List<String> names, Making making) {
        return NameQueries.make(names, QUERIES, random, making);
    }

    private void ours(List<String> names, List<Query> prefixes, List<Query> infixes, List<Query> dropped)
            throws IOException {
        Path folder = Ground.emptyFolder("names-index");
        long begin = System.nanoTime();
        try (NamesIndex index = NamesIndex.write(folder, names)) {
            System.out.printf("%-12s %12s %.1f s for %d names%n", "index", "", seconds(begin), names.size());
            Times prefix = Times.of(
                    prefixes, WARM_UP, query -> !index.best(query.text(), HITS).isEmpty());
            Times infix = Times.of(infixes, WARM_UP, query -> index.all(query.text()).length > 0);
            Times slip = Times.of(
                    dropped,
                    WARM_UP,
                    query -> index.best(query.text(), HITS).stream().anyMatch(hit -> hit.id() == query.target()));
            print("ours", prefix, infix, slip);
            Ground.figure("search.prefix_p99_ms", prefix.at(0.99));
            Ground.figure("search.infix_p99_ms", infix.at(0.99));
            Ground.figure("search.dropped_p99_ms", slip.at(0.99));
            Ground.figure("search.dropped_recall_10", slip.rightShare());
            knowable(names, dropped, index);
            Ground.figure("search.names_infix_recall", scanned(names, infixes, index));
            Ground.figure("search.index_mib", NamesIndex.bytes(folder) / 1024.0 / 1024);
        }
        Ground.erase(folder);
    }

    /** What can be known at best, and how much of it is found. */
    private static void knowable(List<String> names, List<Query> dropped, NamesIndex index) throws IOException {
        Neighbours neighbours = Neighbours.of(names, dropped);
        List<Query> known = dropped.stream()
                .filter(query -> neighbours.count(query.text()) <= HITS)
                .toList();
        long found = 0;
        for (Query query : known) {
            boolean isFound = index.best(query.text(), HITS).stream().anyMatch(hit -> hit.id() == query.target());
            found += isFound ? 1 : 0;
        }
        System.out.printf(
                "%d of %d slips fit more than %d names; no search could find more than %.4f of all%n",
                dropped.size() - known.size(), dropped.size(), HITS, neighbours.bestShare(dropped, HITS));
        Ground.figure("search.dropped_recall_10_knowable", (double) found / known.size());
    }

    /** The share of infixes whose hit set is that of reading every name. */
    private static double scanned(List<String> names, List<Query> infixes, NamesIndex index) throws IOException {
        int exact = 0;
        for (Query query : infixes.subList(0, SCANNED)) {
            long read =
                    names.stream().filter(name -> name.contains(query.text())).count();
            boolean hasAll = true;
            long[] found = index.all(query.text());
            for (long id : found) {
                hasAll &= names.get((int) id).contains(query.text());
            }
            exact += hasAll && found.length == read ? 1 : 0;
        }
        return (double) exact / SCANNED;
    }

    private static void theirs(List<String> names, List<Query> prefixes, List<Query> infixes, List<Query> dropped)
            throws IOException {
        Path folder = Ground.emptyFolder("names-peer");
        try (PlainNames peer = PlainNames.write(folder, names)) {
            Times prefix = Times.of(
                    prefixes, WARM_UP, query -> !peer.prefix(query.text(), HITS).isEmpty());
            Times infix = Times.of(infixes, WARM_UP, query -> peer.infix(query.text()) > 0);
            Times slip = Times.of(
                    dropped, WARM_UP, query -> peer.dropped(query.text(), HITS).contains((long) query.target()));
            print("peer", prefix, infix, slip);
            System.out.printf("%-12s %12s %.1f MiB%n%n", "index", "", NamesIndex.bytes(folder) / 1024.0 / 1024);
        }
        Ground.erase(folder);
    }

    private static void print(String whose, Times prefix, Times infix, Times slip) {
        System.out.printf("%-12s %12s %12s %12s%n", whose, "median ms", "99 % ms", "right");
        line("prefix", prefix);
        line("infix", infix);
        line("dropped", slip);
    }

    private static void line(String what, Times times) {
        System.out.printf("%-12s %12.3f %12.3f %12.4f%n", what, times.at(0.5), times.at(0.99), times.rightShare());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
