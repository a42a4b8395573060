package io.tuji.outlook;

import io.tuji.engine.plan.warning.Light;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected of one indicator of a plan, as of the last period of its data.
 *
 * @param asOf the last period of which data were used; empty where there are none
 * @param basis on what it was calculated; empty where the data cannot speak
 * @param years what is expected of each year up to the target year, in the terms of the target; the present year is the first of them
 * @param present what the present year will come to by how it stands, which the years to come then rest on
 * @param next what is expected of the quarters or months that come next, in the unit of the measure
 * @param chance that the target is reached, between 0 and 1
 * @param silence why there is no forecast or no chance, each reason as a code with its arguments
 * @param raw the light of this period alone
 * @param light the light that is shown; it changes only after two periods
 */
public record Outlook(
        String plan,
        String measure,
        Optional<Asof> asOf,
        Optional<Basis> basis,
        List<Step> years,
        Optional<Present> present,
        List<Step> next,
        Optional<Chance> chance,
        List<Warning.Cause> silence,
        Light raw,
        Light light,
        List<Warning.Cause> causes,
        Instant assessedAt) {

    public record Asof(String period, LocalDate lastDay) {}

    /**
     * @param frequency of the series: YEARLY, QUARTERLY or MONTHLY
     * @param first the first period of the series
     * @param points how many values it has
     * @param methods whose mean the forecast is
     * @param track how well the method did on this very series; empty while it is too short to tell
     */
    public record Basis(String frequency, String first, int points, List<String> methods, Optional<Track> track) {

        public Basis {
            methods = List.copyOf(methods);
        }
    }

    /**
     * @param forecasts how many forecasts of the past were compared with what came
     * @param mase mean absolute error, scaled by that of the naive forecast: below 1 is better than naive
     * @param smape symmetric mean absolute percentage error, in percent
     * @param naiveSmape that of the naive forecast
     * @param cover80 share of what came that lay within the 80 % interval
     * @param cover95 the same of the 95 % interval
     */
    public record Track(int forecasts, double mase, double smape, double naiveSmape, double cover80, double cover95) {}

    /**
     * @param soFar the period whose figure it was carried on from
     * @param years how many earlier years it rests on
     */
    public record Present(String soFar, Step step, int years) {}

    public record Step(String period, double expected, double low95, double low80, double high80, double high95) {}

    /**
     * @param value between 0 and 1
     * @param rateRatio R: growth so far over growth that was needed
     * @param byForecast the probability that the forecast alone gives
     * @param error standard error of the forecast at the target year, as a fraction
     */
    public record Chance(double value, double rateRatio, double byForecast, double error) {}

    public Outlook {
        years = List.copyOf(years);
        next = List.copyOf(next);
        silence = List.copyOf(silence);
        causes = List.copyOf(causes);
    }
}
