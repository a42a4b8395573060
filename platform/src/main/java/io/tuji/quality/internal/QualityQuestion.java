package io.tuji.quality.internal;

import io.tuji.quality.RegionLevel;
import java.util.Map;

/** At which year the past is split, and how finely places are told apart. */
record QualityQuestion(RegionLevel level, int splitYear) {

    Map<String, String> input() {
        return Map.of("level", level.name(), "year", Integer.toString(splitYear));
    }

    static QualityQuestion of(Map<String, String> input) {
        return new QualityQuestion(
                RegionLevel.valueOf(input.getOrDefault("level", "")), Integer.parseInt(input.getOrDefault("year", "")));
    }
}
