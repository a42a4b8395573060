package io.tuji.overview.web;

import io.tuji.district.DistrictMap;
import io.tuji.district.Subdistrict;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.PlanObservation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Subdistricts as they are drawn, shaded by one layer; a place without a figure stays hollow. */
public record PlaceMap(Optional<AreaLayer> layer, List<Place> places, BigDecimal largest, String box) {

    /** Shades of one hue, the lightest first. */
    private static final int SHADES = 5;

    /** @param shade 1 to 5 by the share of the largest figure; 0 where nothing is known */
    public record Place(Subdistrict subdistrict, DistrictMap.Shape shape, Optional<PlanObservation> said, int shade) {}

    /** A shade and the largest figure that it stands for. */
    public record Step(int shade, BigDecimal upTo) {}

    static PlaceMap of(List<Subdistrict> subdistricts, DistrictMap map, Optional<AreaLayer> layer) {
        BigDecimal largest = layer.stream()
                .flatMap(l -> l.said().values().stream())
                .flatMap(said -> said.what().level().stream())
                .map(Quantity::amount)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        List<Place> places = subdistricts.stream()
                .flatMap(s -> map.find(s.code()).map(shape -> place(s, shape, layer, largest)).stream())
                .toList();
        return new PlaceMap(layer, places, largest, map.box());
    }

    private static Place place(
            Subdistrict subdistrict, DistrictMap.Shape shape, Optional<AreaLayer> layer, BigDecimal largest) {
        Optional<PlanObservation> said =
                layer.flatMap(l -> Optional.ofNullable(l.said().get(subdistrict.code())));
        int shade = said.flatMap(o -> o.what().level())
                .map(level -> shade(level.amount(), largest))
                .orElse(0);
        return new Place(subdistrict, shape, said, shade);
    }

    private static int shade(BigDecimal amount, BigDecimal largest) {
        if (largest.signum() <= 0) {
            return 1;
        }
        int step = (int) Math.ceil(amount.doubleValue() / largest.doubleValue() * SHADES);
        return Math.max(1, Math.min(SHADES, step));
    }

    /** The lightest first. */
    public List<Step> legend() {
        BigDecimal width = largest.divide(BigDecimal.valueOf(SHADES), MathContext.DECIMAL64);
        return IntStream.rangeClosed(1, SHADES)
                .mapToObj(shade -> new Step(shade, width.multiply(BigDecimal.valueOf(shade))))
                .toList();
    }

    /** The largest figure first; what is not known last. */
    public List<Place> table() {
        return places.stream()
                .sorted(Comparator.comparing(PlaceMap::amount).reversed())
                .toList();
    }

    private static BigDecimal amount(Place place) {
        return place.said()
                .flatMap(said -> said.what().level())
                .map(Quantity::amount)
                .orElse(BigDecimal.valueOf(-1));
    }
}
