package io.tuji.bench.resolve;

import io.tuji.bench.RegisterFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A register in which 30 % of the firms stand two to four times, as other lists would write them, beside branches and strangers that only
 * look alike. Frozen before the resolver was written.
 *
 * <p>The first record of a firm is as registered, apart from its code, which every record lacks with the chance of 20 %; each further
 * record goes through every {@link Corruption} by itself. One firm in twenty has a branch, one in twenty a stranger of the same brand;
 * these are firms of their own and have further records as others have.
 */
public final class DirtyRegister {

    static final String HEADER = "record,entity,kind,faults,credit_code,name,established,capital_wan,address";

    private static final double DUPLICATED = 0.3;
    private static final int MOST_DUPLICATES = 3;
    private static final double BRANCHED = 0.05;
    private static final double ENVIED = 0.05;

    private final Stock stock;
    private final NearMisses nearMisses;
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private int entity;

    private DirtyRegister(RegisterFile file, long seed) {
        this.random = new Random(seed);
        this.stock = new Stock(file, random);
        this.nearMisses = new NearMisses(stock, random);
    }

    /** Arguments: the register, the file to write, how many records, the seed. */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]));
    }

    static void write(Path register, Path dirty, int records, long seed) throws IOException {
        DirtyRegister made = new DirtyRegister(RegisterFile.read(register), seed);
        made.fill(records);
        made.write(dirty);
    }

    private void fill(int records) {
        while (lines.size() < records) {
            Firm firm = stock.next();
            add(firm, "firm");
            if (random.nextDouble() < BRANCHED) {
                add(nearMisses.branchOf(firm), "branch");
            }
            if (random.nextDouble() < ENVIED) {
                add(nearMisses.strangerTo(firm), "stranger");
            }
        }
        lines.subList(records, lines.size()).clear();
        Collections.shuffle(lines, random);
    }

    private void add(Firm firm, String kind) {
        entity++;
        record(firm, kind, EnumSet.of(Corruption.CODE_MISSING));
        if (random.nextDouble() < DUPLICATED) {
            int more = 1 + random.nextInt(MOST_DUPLICATES);
            for (int i = 0; i < more; i++) {
                record(firm, kind, EnumSet.allOf(Corruption.class));
            }
        }
    }

    private void record(Firm firm, String kind, Set<Corruption> possible) {
        NameCut cut = stock.cut(firm.name());
        Set<Corruption> faults = EnumSet.noneOf(Corruption.class);
        Firm written = firm;
        for (Corruption corruption : possible) {
            if (random.nextDouble() < corruption.chance()) {
                written = corruption.apply(written, cut, random);
                faults.add(corruption);
            }
        }
        lines.add(line(written, kind, faults));
    }

    private String line(Firm firm, String kind, Set<Corruption> faults) {
        return entity + "," + kind + ","
                + faults.stream().map(Corruption::name).collect(Collectors.joining(" ")) + ","
                + List.of(firm.code(), firm.name(), firm.established(), firm.capital(), firm.address()).stream()
                        .map(DirtyRegister::quoted)
                        .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < lines.size(); i++) {
                out.write((i + "," + lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
