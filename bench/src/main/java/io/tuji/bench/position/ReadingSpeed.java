package io.tuji.bench.position;

import io.tuji.bench.Ground;
import io.tuji.bench.position.Firm.Source;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.engine.chain.position.PositionReader;
import java.util.List;

/** How long one thread reads the registers on all nodes, without coding their industries. */
final class ReadingSpeed {

    private final PositionReader reader;
    private final List<ChainFirm> firms;

    ReadingSpeed(List<Chain> chains, Firms firms) {
        this.reader = PositionReader.of(chains);
        this.firms = firms.byHash().values().stream()
                .filter(firm -> firm.source() != Source.LISTED)
                .map(Firm::says)
                .toList();
    }

    void run() {
        long begin = System.nanoTime();
        long positions =
                firms.stream().mapToLong(firm -> reader.read(firm).size()).sum();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%d firms of the registers, %d positions considered%n", firms.size(), positions);
        Ground.figure("positions.read_s", seconds);
    }
}
