package io.tuji.engine.chain.settling;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a trial needs: regions with firms on both sides of the cut, and a cut with years behind it that the lists cover. */
public final class Enough {

    /** Firms on chains that a region must have had before the cut. */
    public static final int BEFORE = 20;

    /** Firms on chains that must have come since. */
    public static final int SINCE = 5;

    /** With fewer regions an interval over regions says nothing. */
    public static final int REGIONS = 3;

    /** So many years of what came, unless somebody says otherwise. */
    private static final int YEARS = 5;

    private Enough() {}

    /** The regions that can play home, by their codes. */
    public static List<String> regions(Map<String, Long> before, Map<String, Long> since) {
        return since.entrySet().stream()
                .filter(region -> region.getValue() >= SINCE && before.getOrDefault(region.getKey(), 0L) >= BEFORE)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * The year that splits what was known from what came: five before the newest that is well covered, which is one with at least half as
     * many firms as the middle one of all years with any.
     *
     * @param founded firms by year, each above 0, and at least one year
     */
    public static int splitYear(SortedMap<Integer, Long> founded) {
        List<Long> smallestFirst = founded.values().stream().sorted().toList();
        long middle = smallestFirst.get(smallestFirst.size() / 2);
        int newest = founded.entrySet().stream()
                .filter(year -> 2 * year.getValue() >= middle)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow();
        return newest - YEARS;
    }
}
