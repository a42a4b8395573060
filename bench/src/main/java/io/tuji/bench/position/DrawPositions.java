package io.tuji.bench.position;

import io.tuji.bench.position.Pair.Cell;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws the pairs that are then read and judged, and writes them with their full texts, without the strata that they come from. */
final class DrawPositions {

    static final long SEED = 20261122;
    static final int OF_CITY = 10_000;

    private static final long SEED_OF_FOURTH = 20261124;

    private final Path folder;

    DrawPositions(Path folder) {
        this.folder = folder;
    }

    /** The sets first, dev and fresh. */
    void run() throws IOException {
        Random random = new Random(SEED);
        Strata strata = strata(random);
        Sample sample = new Sample(strata, random, Set.of());
        write("first", sample.draw(256, 80, 40));
        write("dev", sample.draw(176, 64, 24));
        write("fresh", sample.draw(256, 80, 40));
        writeSizes(strata);
    }

    /** The fourth set, of firms that no set before it asked about. */
    void fourth() throws IOException {
        Random random = new Random(SEED_OF_FOURTH);
        Strata strata = strata(random);
        write("fourth", new Sample(strata, random, Judgements.firmsBeforeFourth()).draw(240, 52, 28));
        writeSizes(strata);
    }

    private Strata strata(Random random) throws IOException {
        Files.createDirectories(folder);
        Strata strata = new Strata(Firms.read().some(OF_CITY, random), Spot.all(ChainFiles.read()));
        System.out.println("pairs " + strata.sizes());
        return strata;
    }

    private void writeSizes(Strata strata) throws IOException {
        try (PrintWriter sizes = writer("strata.csv")) {
            sizes.println("chain,stratum,pairs");
            for (Cell cell : strata.cells()) {
                sizes.println(cell.chain() + "," + cell.stratum() + "," + strata.size(cell));
            }
        }
    }

    private void write(String name, List<Pair> pairs) throws IOException {
        System.out.println(name + " " + pairs.size());
        try (PrintWriter texts = writer(name + ".txt");
                PrintWriter keys = writer(name + "-keys.csv")) {
            keys.println("chain,node,firm,stratum");
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                texts.println((i + 1) + "\t" + text(pair));
                keys.println(String.join(
                        ",",
                        pair.spot().chain(),
                        pair.spot().node().id(),
                        pair.firm().hash(),
                        pair.cell().stratum()));
            }
        }
    }

    private static String text(Pair pair) {
        return String.join(
                "\t",
                pair.spot().chain() + "/" + pair.spot().node().name().zh(),
                pair.spot().node().definition().zh(),
                pair.firm().says().name(),
                String.join("；", pair.firm().says().products()),
                pair.firm().says().scope().replaceAll("\\s+", " "));
    }

    private PrintWriter writer(String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
