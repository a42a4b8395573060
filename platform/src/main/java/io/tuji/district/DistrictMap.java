package io.tuji.district;

import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the subdistricts are drawn, in a box whose top left is 0, 0.
 *
 * @param shapes by nine-digit code
 */
public record DistrictMap(Map<String, Shape> shapes, double width, double height) {

    private static final int TILE_WIDTH = 92;
    private static final int TILE_HEIGHT = 54;
    private static final int GAP = 4;
    private static final double OUTLINES_WIDTH = 420;

    /**
     * @param path as SVG writes it
     * @param x where the name is centred
     * @param y the middle of two lines of text
     */
    public record Shape(String path, double x, double y) {}

    public DistrictMap {
        shapes = Map.copyOf(shapes);
    }

    /** Tiles where the pack puts them. */
    public static DistrictMap tiles(List<Subdistrict> subdistricts) {
        Map<String, Shape> shapes = subdistricts.stream()
                .filter(s -> s.tile().isPresent())
                .collect(Collectors.toMap(Subdistrict::code, s -> tile(s.tile().orElseThrow())));
        double right = shapes.values().stream().mapToDouble(Shape::x).max().orElse(0) + TILE_WIDTH / 2.0;
        double bottom = shapes.values().stream().mapToDouble(Shape::y).max().orElse(0) + TILE_HEIGHT / 2.0;
        return new DistrictMap(shapes, right, bottom);
    }

    private static Shape tile(Subdistrict.Tile tile) {
        int x = (tile.column() - 1) * (TILE_WIDTH + GAP);
        int y = (tile.row() - 1) * (TILE_HEIGHT + GAP);
        String path = "M%d,%dh%dv%dh-%dz".formatted(x, y, TILE_WIDTH, TILE_HEIGHT, TILE_WIDTH);
        return new Shape(path, x + TILE_WIDTH / 2.0, y + TILE_HEIGHT / 2.0);
    }

    /** Outlines as they lie on the ground: equirectangular about the middle of the district, north above. */
    public static DistrictMap outlines(OutlineSet set) {
        Frame frame = Frame.around(set.places().values().stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(List::stream)
                .toList());
        Map<String, Shape> shapes = set.places().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> frame.shape(place.getValue())));
        return new DistrictMap(shapes, OUTLINES_WIDTH, frame.height());
    }

    /** Empty where the place is not drawn. */
    public Optional<Shape> find(String code) {
        return Optional.ofNullable(shapes.get(code));
    }

    /** For templates: the box with room for the lines around it. */
    public String box() {
        return String.format(Locale.ROOT, "-1 -1 %.1f %.1f", width + 2, height + 2);
    }

    /** The west and north edge, and how many units of the box one degree takes. */
    private record Frame(double west, double north, double perLongitude, double perLatitude, double height) {

        static Frame around(List<Coordinate> points) {
            var longitudes = points.stream().mapToDouble(Coordinate::longitude).summaryStatistics();
            var latitudes = points.stream().mapToDouble(Coordinate::latitude).summaryStatistics();
            double perLongitude = OUTLINES_WIDTH / (longitudes.getMax() - longitudes.getMin());
            double middle = Math.toRadians((latitudes.getMax() + latitudes.getMin()) / 2);
            double perLatitude = perLongitude / Math.cos(middle);
            return new Frame(
                    longitudes.getMin(),
                    latitudes.getMax(),
                    perLongitude,
                    perLatitude,
                    (latitudes.getMax() - latitudes.getMin()) * perLatitude);
        }

        Shape shape(Outline outline) {
            Coordinate centre = outline.centre();
            return new Shape(
                    outline.rings().stream().map(this::path).collect(Collectors.joining()), x(centre), y(centre));
        }

        private String path(List<Coordinate> ring) {
            return ring.stream()
                    .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point), y(point)))
                    .collect(Collectors.joining("L", "M", "z"));
        }

        private double x(Coordinate point) {
            return (point.longitude() - west) * perLongitude;
        }

        private double y(Coordinate point) {
            return (north - point.latitude()) * perLatitude;
        }
    }
}
