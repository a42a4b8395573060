package io.tuji.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The plan board under ten readers in a closed loop while somebody enters a figure every second, which makes every board be judged
 * anew; and how many states of the shipped pack are unknown.
 */
final class BoardBench {

    private static final int CLIENTS = 10;
    private static final int INDICATORS = 300;
    private static final int FIRST_YEAR = 2007;
    private static final int YEARS = 20;
    private static final int WARM_UP = 1_500;
    private static final int PAGES = 1_000;

    private final int pages;
    private final Path jar = Path.of(System.getProperty("tuji.jar"));

    BoardBench(Options options) {
        this.pages = (int) options.number("--pages", PAGES);
    }

    void run() throws IOException, InterruptedException, SQLException {
        Ground.print("none: no public system shows such a board; " + CLIENTS
                + " clients in a closed loop, server with the options of ./tuji up on"
                + " the same machine, one figure entered a second");
        load();
        System.out.printf("%-42s %10d%n%n", "unknown states on the shipped pack", unknown());
        Ground.count("board.unknown", unknown());
    }

    private void load() throws IOException, InterruptedException, SQLException {
        Path pack = Ground.emptyFolder("board-pack");
        new InventedPlan(INDICATORS).write(pack);
        Path home = Ground.emptyFolder("board-home");
        try (Server server = Server.start(jar, home, pack, List.of())) {
            int rows = FilledObservations.fill(server.home(), INDICATORS, FIRST_YEAR, YEARS);
            Session session =
                    Session.signIn(URI.create(server.client().status().address().orElseThrow()), server.home());
            read(session, WARM_UP);
            long begin = System.nanoTime();
            double[] times = measured(session);
            print(rows, times, (System.nanoTime() - begin) / 1e9);
        }
        Ground.erase(home);
    }

    private double[] measured(Session session) throws InterruptedException {
        AtomicBoolean reading = new AtomicBoolean(true);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<Integer> written = writer.submit(() -> write(session, reading));
        double[] times = read(session, pages);
        reading.set(false);
        System.out.printf("%-42s %10d%n", "figures entered meanwhile", get(written));
        writer.shutdown();
        return times;
    }

    private static int write(Session session, AtomicBoolean reading) throws IOException, InterruptedException {
        int written = 0;
        while (reading.get()) {
            session.send(
                    "plan/observations/new?measure=i1",
                    "plan/observations/new",
                    Map.ofEntries(
                            Map.entry("measure", "i1"),
                            Map.entry("area", ""),
                            Map.entry("period", "2026-Q1"),
                            Map.entry("value", Integer.toString(++written)),
                            Map.entry("unit", "亿元"),
                            Map.entry("growth", ""),
                            Map.entry("growthOver", ""),
                            Map.entry("certainty", "ACTUAL"),
                            Map.entry("bound", "EXACT"),
                            Map.entry("asOf", ""),
                            Map.entry("saidBy", "演练"),
                            Map.entry("note", "")));
            Thread.sleep(1_000);
        }
        return written;
    }

    /** Milliseconds of each page as its reader waited for it, ascending. */
    private static double[] read(Session session, int pages) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Callable<List<Double>> client = () -> {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < pages / CLIENTS; i++) {
                long begin = System.nanoTime();
                int status = session.read("plan", "board");
                times.add((System.nanoTime() - begin) / 1e6);
                if (status != 200) {
                    throw new IllegalStateException("the board answered with " + status);
                }
            }
            return times;
        };
        List<Future<List<Double>>> ends = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            ends.add(clients.submit(client));
        }
        clients.shutdown();
        double[] times = new double[pages / CLIENTS * CLIENTS];
        int next = 0;
        for (Future<List<Double>> end : ends) {
            for (double time : get(end)) {
                times[next++] = time;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static <T> T get(Future<T> end) throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e);
        }
    }

    private static void print(int rows, double[] times, double seconds) {
        System.out.printf("%-42s %10d%n", "observations", rows);
        System.out.printf("%-42s %10d%n", "boards of " + INDICATORS + " indicators read", times.length);
        System.out.printf("%-42s %10.1f ms%n", "as the reader waits, median", at(times, 0.5));
        System.out.printf("%-42s %10.1f ms%n", "as the reader waits, 99 %", at(times, 0.99));
        System.out.printf("%-42s %10.1f /s%n", "throughput", times.length / seconds);
        Ground.figure("board.p50_ms", at(times, 0.5));
        Ground.figure("board.p99_ms", at(times, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** As the platform itself says it of the pack that is shipped. */
    private long unknown() throws IOException, InterruptedException {
        Path home = Ground.emptyFolder("board-home");
        try (Server server = Server.start(jar, home, List.of())) {
            Session session =
                    Session.signIn(URI.create(server.client().status().address().orElseThrow()), server.home());
            String page = session.text("plan?state=UNKNOWN");
            String board = page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
            return board.lines()
                    .filter(line -> line.contains("class=\"standing\""))
                    .count();
        } finally {
            Ground.erase(home);
        }
    }
}
