package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * How good verdicts are.
 *
 * @param calibrationError the expected calibration error: mean distance of confidence and share of right answers over ten bins of equal
 *     width, by the number of texts in them (Naeini et al. 2015)
 */
public record Quality(int texts, double top1, double top3, double calibrationError) {

    private static final int BINS = 10;
    private static final int FEW = 3;

    /** One of the ten bins of confidence; confidence and share are 0 where it is empty. */
    public record Bin(int texts, double confidence, double right) {}

    public static Quality of(List<Verdict> verdicts) {
        int texts = verdicts.size();
        double error = bins(verdicts).stream()
                .mapToDouble(bin -> bin.texts * Math.abs(bin.confidence - bin.right))
                .sum();
        return new Quality(
                texts,
                share(verdicts.stream().filter(Verdict::isRight).count(), texts),
                share(verdicts.stream().filter(verdict -> verdict.isAmong(FEW)).count(), texts),
                texts == 0 ? 0 : error / texts);
    }

    public static Quality of(List<Verdict> verdicts, Kind kind) {
        return of(verdicts.stream().filter(verdict -> verdict.kind() == kind).toList());
    }

    /** The ten bins, the least sure first. */
    public static List<Bin> bins(List<Verdict> verdicts) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int number = i;
            bins.add(bin(verdicts.stream()
                    .filter(verdict -> Math.min(BINS - 1, (int) (verdict.confidence() * BINS)) == number)
                    .toList()));
        }
        return List.copyOf(bins);
    }

    private static Bin bin(List<Verdict> inside) {
        return new Bin(
                inside.size(),
                inside.stream().mapToDouble(Verdict::confidence).average().orElse(0),
                share(inside.stream().filter(Verdict::isRight).count(), inside.size()));
    }

    private static double share(long part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
