package io.tuji.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;

/** Infix search as people use it: ten at once, each waiting for the answer; and whether it finds all there is. */
final class SearchBench {

    private static final int QUERIES = 20_000;
    private static final int WARM_UP = 5_000;
    private static final int RECALLED = 300;

    private final Path file;
    private final int queries;
    private final long seed;

    SearchBench(Options options) {
        this.file = options.file();
        this.queries = (int) options.number("--queries", QUERIES);
        this.seed = options.seed();
    }

    void run() throws IOException, InterruptedException {
        Ground.print(
                "for recall a scan of every row of the file; " + SearchLoad.CLIENTS
                        + " clients in a closed loop, first 20 hits, server with the options of ./tuji up on the same machine",
                seed,
                file);
        RegisterFile register = RegisterFile.read(file);
        Random random = new Random(seed);
        Path home = Ground.emptyFolder("search-home");
        AccessLog log = new AccessLog(Ground.emptyFolder("search-log"));
        double seconds = load(register, random, home, log);
        double[] times = log.milliseconds("measured");
        if (times.length != queries) {
            throw new IllegalStateException("the server noted " + times.length + " of " + queries + " queries");
        }
        double recall = new Recall(register).of(Queries.cut(register, RECALLED, random), home);
        print(times, seconds, recall);
        Ground.erase(home);
    }

    /** Gives the seconds that all measured queries took. */
    private double load(RegisterFile register, Random random, Path home, AccessLog log)
            throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("tuji.jar"));
        try (Server server = Server.start(jar, home, log.arguments())) {
            WholeImport.of(server.client(), file);
            URI address = URI.create(server.client().status().address().orElseThrow());
            SearchLoad load = new SearchLoad(Session.signIn(address, server.home()));
            load.ask(Queries.cut(register, WARM_UP, random), "warm-up");
            return load.ask(Queries.cut(register, queries, random), "measured");
        }
    }

    private void print(double[] times, double seconds, double recall) {
        System.out.printf("%-34s %10d%n", "queries", times.length);
        System.out.printf("%-34s %10.2f ms%n", "server time, median", at(times, 0.5));
        System.out.printf("%-34s %10.2f ms%n", "server time, 99 %", at(times, 0.99));
        System.out.printf("%-34s %10.2f ms%n", "server time, longest", times[times.length - 1]);
        System.out.printf("%-34s %10.0f /s%n", "throughput", times.length / seconds);
        System.out.printf("%-34s %10.3f%n%n", "infixes whose whole set is found", recall);
        Ground.figure("search.p50_ms", at(times, 0.5));
        Ground.figure("search.p99_ms", at(times, 0.99));
        Ground.figure("search.queries_per_second", times.length / seconds);
        Ground.figure("search.infix_recall", recall);
    }

    /** The smallest time that this share of all did not exceed. */
    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
