package io.tuji.bench;

import io.tuji.importing.ImportReport;
import io.tuji.importing.ImportReport.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The whole import with its index beside the least that could be done with the same file, in turns on the same machine; and whether
 * every row of the clean and of a faulty file is accounted for.
 */
final class ImportBench {

    private static final int RUNS = 5;

    private final Path file;
    private final long runs;
    private final long seed;
    private final Path jar = Path.of(System.getProperty("tuji.jar"));

    ImportBench(Options options) {
        this.file = options.file();
        this.runs = options.number("--runs", RUNS);
        this.seed = options.seed();
    }

    void run() throws IOException, InterruptedException {
        Ground.print(
                "COPY into one table of an embedded PostgreSQL with the same settings, then Lucene with one thread over name"
                        + " and address (CJK bigrams); servers and peer with " + String.join(" ", Server.OPTIONS),
                seed,
                file);
        List<Double> whole = new ArrayList<>();
        List<Double> copy = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        System.out.printf("%-5s %14s %14s %14s%n", "run", "whole import", "COPY", "COPY + Lucene");
        long accounted = 0;
        for (int i = 1; i <= runs; i++) {
            WholeImport ours = ours(file);
            Map<String, Double> theirs = theirs();
            whole.add(ours.seconds());
            copy.add(seconds(theirs, "copy"));
            peer.add(seconds(theirs, "copy") + seconds(theirs, "index"));
            accounted = accounted(ours.report());
            System.out.printf("%-5d %12.2f s %12.2f s %12.2f s%n", i, last(whole), last(copy), last(peer));
        }
        System.out.printf(
                "%-5s %12.2f s %12.2f s %12.2f s%n%n",
                "median", Ground.median(whole), Ground.median(copy), Ground.median(peer));
        double share = share(accounted);
        Ground.figure("import.seconds", Ground.median(whole));
        Ground.figure("import.copy_seconds", Ground.median(copy));
        Ground.figure("import.peer_seconds", Ground.median(peer));
        Ground.figure("import.ratio", medianRatio(whole, peer));
        Ground.figure("import.ratio_copy", medianRatio(whole, copy));
        Ground.figure("import.rows_accounted", share);
    }

    /** Each run beside the peer's that followed it: what slows the machine for a while slows both. */
    private static double medianRatio(List<Double> ours, List<Double> theirs) {
        return Ground.median(IntStream.range(0, ours.size())
                .mapToObj(i -> ours.get(i) / theirs.get(i))
                .toList());
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static double seconds(Map<String, Double> part, String name) {
        Double seconds = part.get(name);
        if (seconds == null) {
            throw new IllegalStateException("the peer did not say how long " + name + " took");
        }
        return seconds;
    }

    /** Starting the server is not counted. */
    private WholeImport ours(Path from) throws IOException, InterruptedException {
        Path home = Ground.emptyFolder("import-home");
        try (Server server = Server.start(jar, home, List.of())) {
            return WholeImport.of(server.settle().client(), from);
        } finally {
            Ground.erase(home);
        }
    }

    private Map<String, Double> theirs() throws IOException, InterruptedException {
        Path folder = Ground.emptyFolder("import-peer");
        List<String> command = new ArrayList<>(List.of(Ground.java().toString()));
        command.addAll(Server.OPTIONS);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ImportPeer.class.getName(),
                file.toString(),
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        Map<String, Double> seconds = new TreeMap<>();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the peer failed, see " + folder.resolve("errors.txt"));
        }
        output.lines()
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .filter(words -> words[0].equals("copy") || words[0].equals("index"))
                .forEach(words -> seconds.put(words[0], Double.parseDouble(words[1])));
        Ground.erase(folder);
        return seconds;
    }

    private static long accounted(ImportReport report) {
        return Math.min(report.rows(), report.stored() + report.setAside());
    }

    /** Of all rows of both files those that were stored as they should, or set aside for the fault that was put into them. */
    private double share(long accountedOfClean) throws IOException, InterruptedException {
        FaultyCopy copy = FaultyCopy.of(RegisterFile.read(file), seed);
        Path faulty = Ground.emptyFolder("import-faulty").resolve("faulty.csv.gz");
        copy.file().write(faulty);
        ImportReport report = ours(faulty).report();
        FaultyCopy.Made made = copy.made();
        long good = made.rows() - made.all();
        System.out.printf("%-18s %8s %8s%n", "faulty copy", "made", "found");
        long accounted = line("stored", good, report.stored())
                + line("bad dates", made.badDates(), found(report, code -> code.startsWith("VAL-1")))
                + line("short rows", made.shortRows(), found(report, "IMP-151"::equals))
                + line(
                        "malformed codes",
                        made.malformedCodes() + made.malformedBefore(),
                        found(report, code -> code.startsWith("IDN-10")))
                + line("repeated codes", made.repeatedCodes(), found(report, "IMP-202"::equals));
        line("set aside", made.all(), report.setAside());
        System.out.println();
        return (accountedOfClean + accounted) / (2.0 * made.rows());
    }

    private static long line(String what, long made, long found) {
        System.out.printf("%-18s %8d %8d%n", what, made, found);
        return Math.max(0, made - Math.abs(made - found));
    }

    private static long found(ImportReport report, Predicate<String> code) {
        return report.findings().stream()
                .filter(finding -> code.test(finding.code()))
                .mapToLong(Finding::count)
                .sum();
    }
}
