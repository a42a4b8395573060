package io.tuji.bench.resolve;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code bench resolve}: quality, time and memory of resolution on dirty registers, and the same of its peers on the smallest. */
public final class ResolveBench {

    private static final String SIZES = "200000,1000000,3000000";
    private static final String PEERS = "jedai,duke";
    private static final String HEAP = "3g";
    private static final String PEER_HEAP = "8g";
    private static final long PEER_CAP = 20L * 60;
    private static final long CAP = 60L * 60;

    private final Options options;
    private final List<Integer> sizes;
    private final List<String> peers;
    private final Path folder;
    private final List<Run> runs = new ArrayList<>();

    /** What came of one size. */
    private record Run(int records, double seconds, double peakMebibytes, PairScore score) {}

    public ResolveBench(Options options) throws IOException {
        this.options = options;
        this.sizes = words("--sizes", SIZES).map(Integer::valueOf).sorted().toList();
        this.peers =
                words("--peers", PEERS).filter(peer -> !peer.equals("none")).toList();
        this.folder = Ground.emptyFolder("resolve");
    }

    public void run() throws IOException, InterruptedException {
        Ground.print(peers.isEmpty() ? "none" : String.join(", ", peers), options.seed(), options.file());
        for (int size : sizes) {
            runs.add(resolve(size));
        }
        Timed.run(
                Timed.ownClassPath(),
                HEAP,
                CAP,
                SingleQuestions.class.getName(),
                folder.resolve("dirty-" + sizes.get(0) + ".csv").toString(),
                Long.toString(options.seed()));
        double ratio = ratioToPeers();
        figures(ratio);
        febrl();
    }

    private Run resolve(int size) throws IOException, InterruptedException {
        Path file = folder.resolve("dirty-" + size + ".csv");
        Path clusters = folder.resolve("clusters-" + size);
        Path peak = folder.resolve("peak-" + size);
        String seed = Long.toString(options.seed());
        System.out.printf(Locale.ROOT, "— %d records%n", size);
        Timed.run(
                Timed.ownClassPath(),
                HEAP,
                CAP,
                DirtyRegister.class.getName(),
                options.file().toString(),
                file.toString(),
                Integer.toString(size),
                seed);
        Timed run = Timed.run(
                Timed.ownClassPath(),
                HEAP,
                CAP,
                EngineRun.class.getName(),
                file.toString(),
                clusters.toString(),
                seed,
                peak.toString());
        Run result = new Run(size, run.seconds(), Double.parseDouble(Files.readString(peak)), score(file, clusters));
        print("engine", run, result.score());
        System.out.printf(Locale.ROOT, "engine    peak %.0f MiB%n%n", result.peakMebibytes());
        return result;
    }

    /** The time of the engine over that of the fastest peer; 0 without peers. */
    private double ratioToPeers() throws IOException, InterruptedException {
        double fastest = Double.MAX_VALUE;
        for (String peer : peers) {
            fastest = Math.min(fastest, peer(peer).seconds());
        }
        return runs.get(0).seconds() / fastest;
    }

    private Timed peer(String name) throws IOException, InterruptedException {
        Path file = folder.resolve("dirty-" + sizes.get(0) + ".csv");
        Path clusters = folder.resolve("clusters-" + name);
        System.out.printf(Locale.ROOT, "— %s on %d records%n", name, sizes.get(0));
        Timed run = Timed.run(
                Timed.peerClassPath(), PEER_HEAP, PEER_CAP, program(name), file.toString(), clusters.toString());
        if (run.isDone()) {
            print(name, run, score(file, clusters));
        } else {
            System.out.printf(
                    Locale.ROOT, "%-9s not done after %.0f s, which count as its time%n", name, run.seconds());
        }
        return run;
    }

    private static String program(String peer) {
        return switch (peer) {
            case "duke" -> "io.tuji.bench.peers.DukePeer";
            case "jedai" -> "io.tuji.bench.peers.JedaiPeer";
            default ->
                throw new Options.Wrong(
                        "没有对照 " + peer + "，可选 duke、jedai、none",
                        "There is no peer " + peer + "; there are duke, jedai, none");
        };
    }

    private static void print(String who, Timed run, PairScore score) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %.1f s, precision %.4f, recall %.4f, F1 %.4f%n",
                who,
                run.seconds(),
                score.precision(),
                score.recall(),
                score.f1());
    }

    private void figures(double ratio) {
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        Ground.figure("resolve.precision", first.score().precision());
        Ground.figure("resolve.recall", first.score().recall());
        Ground.figure("resolve.seconds_200k", first.seconds());
        if (!peers.isEmpty()) {
            Ground.figure("resolve.time_vs_peer", ratio);
        }
        if (runs.size() > 1) {
            Ground.figure(
                    "resolve.growth_exponent",
                    Math.log(last.seconds() / first.seconds()) / Math.log((double) last.records() / first.records()));
        }
        Ground.figure(
                "resolve.peak_mib",
                runs.stream().mapToDouble(Run::peakMebibytes).max().orElseThrow());
    }

    private void febrl() throws IOException {
        Path persons = Path.of(System.getenv("TUJI_TEST_DATA"), "er");
        if (Files.isDirectory(persons)) {
            Ground.figure(
                    "resolve.febrl4_f1", Febrl.run(persons, options.seed()).f1());
        } else {
            System.out.println("no Febrl 4 in " + persons);
        }
    }

    private static PairScore score(Path file, Path clusters) throws IOException {
        try (Stream<String> lines = Files.lines(clusters, StandardCharsets.UTF_8)) {
            return PairScore.of(lines.mapToInt(Integer::parseInt).toArray(), DirtyRows.entities(file));
        }
    }

    private Stream<String> words(String option, String standard) {
        return Stream.of(options.text(option, standard).split(","));
    }
}
