package io.tuji.placing.web;

import io.tuji.district.DistrictMap;
import io.tuji.district.Subdistrict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Subdistricts as they are drawn, shaded by the number of firms placed there. */
public record FirmMap(List<Place> places, long largest, String box) {

    /** Shades of one hue, the lightest first. */
    private static final int SHADES = 5;

    /** @param shade 1 to 5 by the share of the largest number; 0 where no firm is placed */
    public record Place(Subdistrict subdistrict, DistrictMap.Shape shape, long firms, int shade) {}

    /** A shade and the largest number that it stands for. */
    public record Step(int shade, long upTo) {}

    static FirmMap of(List<Subdistrict> subdistricts, DistrictMap map, Map<String, Long> firms) {
        long largest = firms.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Place> places = subdistricts.stream()
                .flatMap(s ->
                        map
                                .find(s.code())
                                .map(shape -> place(s, shape, firms.getOrDefault(s.code(), 0L), largest))
                                .stream())
                .toList();
        return new FirmMap(places, largest, map.box());
    }

    private static Place place(Subdistrict subdistrict, DistrictMap.Shape shape, long firms, long largest) {
        int shade = firms == 0 ? 0 : (int) Math.max(1, (firms * SHADES + largest - 1) / largest);
        return new Place(subdistrict, shape, firms, shade);
    }

    /** The lightest first; steps that stand for the same number are one. */
    public List<Step> legend() {
        return IntStream.rangeClosed(1, SHADES)
                .mapToObj(shade -> new Step(shade, largest * shade / SHADES))
                .filter(step -> step.upTo() > 0)
                .toList();
    }

    /** The most firms first. */
    public List<Place> table() {
        return places.stream()
                .sorted(Comparator.comparingLong(Place::firms).reversed())
                .toList();
    }
}
