package io.tuji.bench.position;

import io.tuji.bench.Ground;
import io.tuji.bench.position.Firm.Source;
import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.engine.chain.position.PositionReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A million firms read on all nodes of the shipped chains by one thread: each has the name of one firm of the register and the scope of another. */
public final class MillionFirms {

    private static final int FIRMS = 1_000_000;
    private static final int APART = 7_919;

    private MillionFirms() {}

    public static void read() throws IOException {
        PositionReader reader = PositionReader.of(ChainFiles.read());
        List<ChainFirm> register = Firms.read().byHash().values().stream()
                .filter(firm -> firm.source() != Source.LISTED)
                .map(Firm::says)
                .toList();
        long begin = System.nanoTime();
        long positions = IntStream.range(0, FIRMS)
                .mapToLong(number -> reader.read(mixed(register, number)).size())
                .sum();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%,d invented firms read, %,d positions considered%n", FIRMS, positions);
        Ground.figure("chain.million_s", seconds);
    }

    /** Every round goes through the register with another distance between name and scope. */
    private static ChainFirm mixed(List<ChainFirm> register, int number) {
        int size = register.size();
        ChainFirm name = register.get(number % size);
        ChainFirm scope = register.get((int) ((number + (long) APART * (1 + number / size)) % size));
        return new ChainFirm(name.name(), scope.scope(), List.of(), List.of());
    }
}
