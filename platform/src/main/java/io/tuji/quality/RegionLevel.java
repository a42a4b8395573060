package io.tuji.quality;

import io.tuji.engine.chain.candidate.SameCity;
import java.util.Optional;

/** How finely places are told apart. A region is called by the first digits of the divisions in it. */
public enum RegionLevel {
    PROVINCE,
    /** Prefectures, municipalities, and counties that are cities of their own. */
    CITY,
    COUNTY;

    private static final int DIGITS = 6;
    private static final int OF_PROVINCE = 2;
    private static final String WHOLE_PROVINCE = "0000";
    private static final String WHOLE = "00";

    /** The region of a division; empty where the code does not say so much. */
    public Optional<String> of(String division) {
        if (division.length() != DIGITS) {
            return Optional.empty();
        }
        return switch (this) {
            case PROVINCE -> Optional.of(division.substring(0, OF_PROVINCE));
            case CITY -> city(division);
            case COUNTY -> Optional.of(division).filter(code -> !code.endsWith(WHOLE));
        };
    }

    private static Optional<String> city(String division) {
        String digits = SameCity.digits(division);
        return Optional.of(digits).filter(city -> city.length() == OF_PROVINCE || !division.endsWith(WHOLE_PROVINCE));
    }
}
