package io.tuji.bench;

import java.io.IOException;
import java.nio.file.Path;

/** {@code bench faults --file F --out G}: writes the faulty copy and says exactly what is in it. */
final class FaultsCommand {

    private FaultsCommand() {}

    static void run(Options options) throws IOException {
        Path file = options.file();
        FaultyCopy copy = FaultyCopy.of(RegisterFile.read(file), options.seed());
        copy.file().write(options.out());
        Ground.print("none", options.seed(), file);
        print(copy.made());
        Ground.count("faults.rows", copy.made().rows());
        Ground.count("faults.bad_dates", copy.made().badDates());
        Ground.count("faults.short_rows", copy.made().shortRows());
        Ground.count("faults.malformed_codes", copy.made().malformedCodes());
        Ground.count("faults.repeated_codes", copy.made().repeatedCodes());
        Ground.count("faults.malformed_before", copy.made().malformedBefore());
    }

    private static void print(FaultyCopy.Made made) {
        System.out.printf("%-18s %8d%n", "rows", made.rows());
        System.out.printf("%-18s %8d%n", "bad dates", made.badDates());
        System.out.printf("%-18s %8d%n", "short rows", made.shortRows());
        System.out.printf("%-18s %8d%n", "malformed codes", made.malformedCodes());
        System.out.printf("%-18s %8d%n", "repeated codes", made.repeatedCodes());
        System.out.printf("%-18s %8d%n%n", "malformed before", made.malformedBefore());
    }
}
