package io.tuji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a benchmark stands: the checkout, the jar, a folder to work in; and what it prints of it above its figures. */
public final class Ground {

    private Ground() {}

    /** For a benchmark that needs no file. */
    public static void print(String peer) throws IOException {
        System.out.println("machine  " + machine());
        System.out.println("peer     " + peer);
        System.out.println();
    }

    public static void print(String peer, long seed, Path file) throws IOException {
        System.out.println("seed     " + seed);
        print(peer, file);
    }

    /** For a benchmark without chance. */
    public static void print(String peer, Path file) throws IOException {
        System.out.println("file     " + file.getFileName() + " (" + Files.size(file) + " bytes)");
        System.out.println("machine  " + machine());
        System.out.println("peer     " + peer);
        System.out.println();
    }

    /** One line for a machine; the name is what the system knows, empty lines are left out. */
    private static String machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return processor() + ", " + runtime.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return "unknown processor";
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    public static void figure(String name, double value) {
        System.out.printf(java.util.Locale.ROOT, "figure %s %.3f%n", name, value);
    }

    public static void count(String name, long value) {
        System.out.println("figure " + name + " " + value);
    }

    /** An empty folder of that name below bench/target. */
    public static Path emptyFolder(String name) throws IOException {
        Path folder = Path.of(System.getProperty("tuji.root"), "bench", "target", name);
        erase(folder);
        return Files.createDirectories(folder);
    }

    public static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
