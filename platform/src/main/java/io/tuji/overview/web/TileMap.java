package io.tuji.overview.web;

import io.tuji.district.Subdistrict;
import io.tuji.district.Subdistrict.Tile;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.AreaLayer;
import io.tuji.plan.PlanObservation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Subdistricts as tiles, shaded by one layer; a tile without a figure stays hollow. */
public record TileMap(Optional<AreaLayer> layer, List<Place> places) {

    private static final int SIZE = 92;
    private static final int HEIGHT = 54;
    private static final int GAP = 4;
    /** Shades of one hue, the lightest first. */
    private static final int SHADES = 5;

    /** @param shade 1 to 5 by the share of the largest figure; 0 where nothing is known */
    public record Place(Subdistrict subdistrict, int x, int y, Optional<PlanObservation> said, int shade) {}

    static TileMap of(List<Subdistrict> subdistricts, Optional<AreaLayer> layer) {
        BigDecimal largest = layer.stream()
                .flatMap(l -> l.said().values().stream())
                .flatMap(said -> said.what().level().stream())
                .map(Quantity::amount)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new TileMap(
                layer,
                subdistricts.stream()
                        .filter(s -> s.tile().isPresent())
                        .map(s -> place(s, s.tile().orElseThrow(), layer, largest))
                        .toList());
    }

    private static Place place(Subdistrict subdistrict, Tile tile, Optional<AreaLayer> layer, BigDecimal largest) {
        Optional<PlanObservation> said =
                layer.flatMap(l -> Optional.ofNullable(l.said().get(subdistrict.code())));
        int shade = said.flatMap(o -> o.what().level())
                .map(level -> shade(level.amount(), largest))
                .orElse(0);
        return new Place(
                subdistrict, (tile.column() - 1) * (SIZE + GAP), (tile.row() - 1) * (HEIGHT + GAP), said, shade);
    }

    private static int shade(BigDecimal amount, BigDecimal largest) {
        if (largest.signum() <= 0) {
            return 1;
        }
        int step = (int) Math.ceil(amount.doubleValue() / largest.doubleValue() * SHADES);
        return Math.max(1, Math.min(SHADES, step));
    }

    /** For templates. */
    public String box() {
        int right = places.stream().mapToInt(Place::x).max().orElse(0) + SIZE;
        int bottom = places.stream().mapToInt(Place::y).max().orElse(0) + HEIGHT;
        return "-1 -1 " + (right + 2) + " " + (bottom + 2);
    }

    public int width() {
        return SIZE;
    }

    public int height() {
        return HEIGHT;
    }

    /** The largest figure first; what is not known last. */
    public List<Place> table() {
        return places.stream()
                .sorted(Comparator.comparing(TileMap::amount).reversed())
                .toList();
    }

    private static BigDecimal amount(Place place) {
        return place.said()
                .flatMap(said -> said.what().level())
                .map(Quantity::amount)
                .orElse(BigDecimal.valueOf(-1));
    }
}
