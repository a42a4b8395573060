package io.tuji.bench;

import io.tuji.bench.BenchJobs.Ended;
import io.tuji.bench.position.MillionFirms;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code bench chain}: placing the register on the nodes of all chains, the page of a chain of 120 nodes under four readers, and ranking a
 * hundred thousand candidates, on a platform of its own; and a million firms read by the engine alone.
 */
final class ChainBench {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 120;
    private static final int PAGES = 240;
    private static final int WARM_RANKINGS = 6;
    private static final int RANKINGS = 15;
    private static final String MAP = "chains/" + InventedChain.ID;
    private static final String PAGE = "candidates?chain=" + InventedChain.ID;

    private final Path file;
    private final Path jar = Path.of(System.getProperty("tuji.jar"));
    private final Path shipped = Path.of(System.getProperty("tuji.pack"));

    ChainBench(Options options) {
        file = options.file();
    }

    void run() throws IOException, InterruptedException, SQLException {
        Ground.print(
                "none: no public system places and ranks firms so; server with the options of ./tuji up on the same machine",
                file);
        Path pack = Ground.emptyFolder("chain-pack");
        InventedChain.write(shipped, pack);
        Path home = Ground.emptyFolder("chain-home");
        AccessLog log = new AccessLog(Ground.emptyFolder("chain-log"));
        try (Server server = Server.start(jar, home, pack, log.arguments())) {
            measure(server);
            peak(server);
        }
        rankings(log);
        Ground.erase(home);
        MillionFirms.read();
    }

    private void measure(Server server) throws IOException, InterruptedException, SQLException {
        FilledChain chain = new FilledChain(server.home());
        BenchJobs jobs = new BenchJobs(server.home());
        WholeImport.of(server.client(), file);
        jobs.awaitQuiet();
        placing(jobs.ended("chain"));
        Session session =
                Session.signIn(URI.create(server.client().status().address().orElseThrow()), server.home());
        PageLoad readers = new PageLoad(session, CLIENTS);
        chain.residents();
        jobs.awaitQuiet();
        readers.read(MAP, WARM_UP, "warm-up");
        double[] map = readers.read(MAP, PAGES, "map");
        page("page of " + InventedChain.NODES + " nodes, 20,000 firms", map);
        Ground.figure("chain.page_ms", PageLoad.at(map, 0.99));
        chain.candidates();
        jobs.awaitQuiet();
        page("the same, 129,000 firms elsewhere", readers.read(MAP, PAGES, "map"));
        rank(session);
    }

    private static void placing(List<Ended> placings) {
        placings.forEach(placing -> System.out.printf(
                Locale.ROOT, "%-42s %10.1f s%n", "job placed " + placing.done() + " firms", placing.seconds()));
        Ground.figure(
                "chain.place_s",
                placings.stream()
                        .max(Comparator.comparingLong(Ended::done).thenComparingDouble(Ended::seconds))
                        .orElseThrow()
                        .seconds());
    }

    private static void page(String what, double[] times) {
        System.out.printf(
                Locale.ROOT,
                "%-42s %10.1f ms median, %.1f ms 99 %%, of %d%n",
                what,
                PageLoad.at(times, 0.5),
                PageLoad.at(times, 0.99),
                times.length);
    }

    private static void rank(Session session) throws InterruptedException {
        PageLoad one = new PageLoad(session, 1);
        String node = "&node=" + InventedChain.node(FilledChain.SETTLED + 1);
        one.read(PAGE + node, WARM_RANKINGS, "warm-up");
        page("page of it, as the reader waits", one.read(PAGE + node, RANKINGS, "ranking"));
        List<String> gaps = IntStream.rangeClosed(FilledChain.SETTLED + 1, InventedChain.NODES)
                .mapToObj(number -> "&node=" + InventedChain.node(number))
                .toList();
        one.read(PAGE + gaps.stream().collect(Collectors.joining()), 3, "together");
        for (String gap : gaps) {
            one.read(PAGE + gap, 1, "singly");
        }
    }

    /** As the web server notes it: from the first byte to the end of the answer. */
    private static void rankings(AccessLog log) throws IOException {
        double[] ranking = log.milliseconds("ranking");
        page("ranking of 100,000 candidates, page included", ranking);
        double[] together = log.milliseconds("together");
        page("ranking for " + (InventedChain.NODES - FilledChain.SETTLED) + " gaps in one list", together);
        double singly = 0;
        for (double each : log.milliseconds("singly")) {
            singly += each;
        }
        System.out.printf(Locale.ROOT, "%-42s %10.1f ms%n", "one ranking for each gap, all of them", singly);
        Ground.figure("chain.rank_ms", PageLoad.at(ranking, 0.5));
        Ground.figure("chain.gaps_s", Math.max(singly, PageLoad.at(together, 0.5)) / 1_000);
    }

    /** Of the server; the database is processes of their own. */
    private static void peak(Server server) throws IOException {
        Path status = Path.of("/proc", Long.toString(server.client().status().pid()), "status");
        if (Files.isReadable(status)) {
            long kib = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            Ground.count("chain.peak_mib", kib / 1_024);
        }
    }
}
