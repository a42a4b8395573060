package io.tuji.lead;

import java.time.LocalDate;
import java.util.Optional;

/** What the ranking was found to be worth when it was held against what came true; brought by whoever measures it. */
public interface MeasuredQuality {

    /**
     * One measurement.
     *
     * @param first so many at the head of the ranking were looked at
     * @param lift how many times as many of them came true as of any so many; 1 is no better than chance
     * @param low of the interval in which the lift lies in 95 of 100 resamplings
     * @param high of the same
     * @param on the day it was measured
     * @param basis what was ranked and what counted as true, in one sentence
     */
    record Measurement(int first, double lift, double low, double high, LocalDate on, String basis) {}

    /** Empty before the first measurement. */
    Optional<Measurement> latest();
}
