package io.tuji.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** The public site under a hundred readers in a closed loop; what they read is found by following the links of the first page. */
final class PublishBench {

    private static final int READERS = 100;
    private static final int INDICATORS = 20;
    private static final int RELEASES = 6;
    private static final int SECONDS = 60;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    private final long seconds;
    private final Path jar = Path.of(System.getProperty("tuji.jar"));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PublishBench(Options options) {
        this.seconds = options.number("--seconds", SECONDS);
    }

    void run() throws IOException, InterruptedException, SQLException {
        Ground.print("none: no public system serves such a site; " + READERS
                + " readers in a closed loop, server with the options of ./tuji up on the same machine");
        Path home = Ground.emptyFolder("publish-home");
        try (Server server = Server.start(jar, home, List.of())) {
            new InventedReleases(INDICATORS).fill(server.home(), RELEASES);
            URI root =
                    URI.create(server.client().status().address().orElseThrow()).resolve("/public/");
            List<URI> site = walk(root);
            server.settle();
            print(site.size(), read(site));
        }
        Ground.erase(home);
    }

    /** Every address of the site, each read once. */
    private List<URI> walk(URI root) throws IOException, InterruptedException {
        Set<URI> seen = new LinkedHashSet<>(List.of(root));
        Deque<URI> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            URI page = waiting.poll();
            String text = text(page);
            if (text.startsWith("<!DOCTYPE html>")) {
                LINK.matcher(text)
                        .results()
                        .map(found -> page.resolve(found.group(1)))
                        .filter(seen::add)
                        .forEach(waiting::add);
            }
        }
        return List.copyOf(seen);
    }

    private String text(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** Milliseconds of each file as its reader waited for it, ascending. */
    private double[] read(List<URI> site) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<List<Double>>> all = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Random random = new Random(i);
            all.add(() -> reader(site, random, end));
        }
        List<Future<List<Double>>> ends = readers.invokeAll(all);
        readers.shutdown();
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> reader : ends) {
            times.addAll(get(reader));
        }
        return times.stream().mapToDouble(t -> t).sorted().toArray();
    }

    private List<Double> reader(List<URI> site, Random random, long end) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            URI address = site.get(random.nextInt(site.size()));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", "gzip")
                    .build();
            long begin = System.nanoTime();
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            times.add((System.nanoTime() - begin) / 1e6);
            if (status != 200) {
                throw new IllegalStateException(address + " answered with " + status);
            }
        }
        return times;
    }

    private static List<Double> get(Future<List<Double>> reader) throws InterruptedException {
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed", e);
        }
    }

    private void print(int files, double[] times) {
        System.out.printf("%-42s %10d%n", "addresses of the site", files);
        System.out.printf("%-42s %10d%n", "answers, none but 200", times.length);
        System.out.printf("%-42s %10.1f ms%n", "as the reader waits, median", at(times, 0.5));
        System.out.printf("%-42s %10.1f ms%n", "as the reader waits, 99 %", at(times, 0.99));
        System.out.printf(
                "%-42s %10.1f ms%n", "longest wait", Arrays.stream(times).max().orElse(0));
        System.out.printf("%-42s %10.1f /s%n", "throughput", times.length / (double) seconds);
        Ground.figure("publish.p99_ms", at(times, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
