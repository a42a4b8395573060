package io.tuji.engine.forecast;

import io.tuji.engine.forecast.Silence.Reason;
import java.util.List;

/**
 * What the present year will come to, from how it stands and what share of the year earlier years had by the same month.
 *
 * <p>Works for totals that add up and for levels at the end of the year alike. The error is that of the same months of earlier years:
 * the spread of their ratios on logarithms, with Student's t for how few they are, so two years give a wide range and five a useful one.
 *
 * @param expected the total of the year, or its last level
 * @param error of the expected on logarithms
 * @param years how many earlier years it rests on
 */
public record CurrentYear(double expected, double error, int years, Range range80, Range range95) {

    private static final int FEWEST_YEARS = 2;

    /** Two earlier years may agree by chance; no spread is believed below this. */
    private static final double LEAST_SPREAD = 0.002;

    /**
     * @param earlier years that have ended, each once
     * @param soFar how the present year stands
     * @param onlyGrows whether the whole year cannot end below what has been reached, as totals of counts and amounts cannot
     */
    public static Outlook<CurrentYear> expect(List<YearSoFar> earlier, double soFar, boolean onlyGrows) {
        if (earlier.size() < FEWEST_YEARS) {
            return Outlook.silent(Reason.TOO_FEW_YEARS, earlier.size(), FEWEST_YEARS);
        }
        if (soFar <= 0 || !earlier.stream().allMatch(YearSoFar::isPositive)) {
            return Outlook.silent(Reason.NOT_POSITIVE, earlier.size(), FEWEST_YEARS);
        }
        return Outlook.said(of(earlier, soFar, onlyGrows));
    }

    private static CurrentYear of(List<YearSoFar> earlier, double soFar, boolean onlyGrows) {
        int years = earlier.size();
        double mean =
                earlier.stream().mapToDouble(YearSoFar::logRatio).average().orElseThrow();
        double squares = earlier.stream()
                .mapToDouble(year -> (year.logRatio() - mean) * (year.logRatio() - mean))
                .sum();
        double spread = Math.max(LEAST_SPREAD, Math.sqrt(squares / (years - 1)));
        double error = spread * Math.sqrt(1 + 1.0 / years);
        double centre = Math.log(soFar) + mean;
        double floor = onlyGrows ? soFar : 0;
        return new CurrentYear(
                Math.max(floor, Math.exp(centre)),
                error,
                years,
                range(centre, error * StudentT.of80(years - 1), floor),
                range(centre, error * StudentT.of95(years - 1), floor));
    }

    private static Range range(double centre, double reach, double floor) {
        return new Range(Math.max(floor, Math.exp(centre - reach)), Math.max(floor, Math.exp(centre + reach)));
    }
}
