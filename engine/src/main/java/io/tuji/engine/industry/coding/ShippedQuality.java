package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.reading.TableResource;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How good the coder is that the engine ships: what models of the same making said of firms that they had not seen, and what the coder
 * itself said of registrations reviewed before there was one; how it was measured: docs/benchmarks.md.
 *
 * @param reviewed registrations
 * @param sure those of them of which it was sure at 0.9
 * @param right how many of these it read right
 */
public record ShippedQuality(Map<Kind, Quality> byKind, int reviewed, int sure, int right) {

    private static final class Lazy {
        private static final ShippedQuality CURRENT = read();
    }

    public ShippedQuality {
        byKind = Map.copyOf(byKind);
    }

    /** Read at first use. */
    public static ShippedQuality current() {
        return Lazy.CURRENT;
    }

    public Quality of(Kind kind) {
        Quality quality = byKind.get(kind);
        if (quality == null) {
            throw new IllegalStateException("not measured: " + kind);
        }
        return quality;
    }

    private static ShippedQuality read() {
        Map<String, Double> measured = TableResource.rows(ShippedQuality.class, "measured.csv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));
        Map<Kind, Quality> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(
                    kind,
                    new Quality(
                            (int) of(measured, kind + "_texts"),
                            of(measured, kind + "_top1"),
                            of(measured, kind + "_top3"),
                            of(measured, kind + "_calibration_error")));
        }
        return new ShippedQuality(byKind, (int) of(measured, "reviewed"), (int) of(measured, "reviewed_sure"), (int)
                of(measured, "reviewed_right"));
    }

    private static double of(Map<String, Double> measured, String name) {
        Double value = measured.get(name);
        if (value == null) {
            throw new IllegalStateException("measured.csv has no " + name);
        }
        return value;
    }
}
