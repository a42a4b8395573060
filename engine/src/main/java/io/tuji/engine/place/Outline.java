package io.tuji.engine.place;

import java.util.Comparator;
import java.util.List;

/**
 * The outline of a place: closed rings without an order, so that parts and holes need not be told apart (even-odd rule).
 *
 * @param rings at least one; each of at least four points, the last equal to the first (RFC 7946, 3.1.6)
 */
public record Outline(List<List<Coordinate>> rings) {

    private static final int SHORTEST = 4;

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
        if (rings.isEmpty() || !rings.stream().allMatch(Outline::isClosed)) {
            throw new IllegalArgumentException("no closed rings");
        }
    }

    public static boolean isClosed(List<Coordinate> ring) {
        return ring.size() >= SHORTEST && ring.get(0).equals(ring.get(ring.size() - 1));
    }

    /** Whether the point lies inside; a point on the line itself may count for either side. */
    public boolean contains(Coordinate point) {
        boolean inside = false;
        for (List<Coordinate> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                if (crosses(ring.get(i - 1), ring.get(i), point)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** Whether the ray from the point to the east meets the edge. */
    private static boolean crosses(Coordinate from, Coordinate to, Coordinate point) {
        boolean isBeside = from.latitude() > point.latitude() != to.latitude() > point.latitude();
        return isBeside && point.longitude() < longitudeAt(from, to, point.latitude());
    }

    private static double longitudeAt(Coordinate from, Coordinate to, double latitude) {
        double share = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + share * (to.longitude() - from.longitude());
    }

    /** The centre of gravity of the largest ring: where a name is written. */
    public Coordinate centre() {
        List<Coordinate> largest = rings.stream()
                .max(Comparator.comparingDouble(ring -> Math.abs(doubleArea(ring))))
                .orElseThrow();
        double area = doubleArea(largest);
        if (area == 0) {
            return largest.get(0);
        }
        Coordinate origin = largest.get(0);
        double x = 0;
        double y = 0;
        for (int i = 1; i < largest.size(); i++) {
            double cross = cross(origin, largest.get(i - 1), largest.get(i));
            x += cross * (largest.get(i - 1).longitude() + largest.get(i).longitude() - 2 * origin.longitude());
            y += cross * (largest.get(i - 1).latitude() + largest.get(i).latitude() - 2 * origin.latitude());
        }
        return new Coordinate(origin.longitude() + x / (3 * area), origin.latitude() + y / (3 * area));
    }

    /** Twice the signed area in square degrees (shoelace formula), taken from the first point to keep the digits. */
    private static double doubleArea(List<Coordinate> ring) {
        double sum = 0;
        for (int i = 1; i < ring.size(); i++) {
            sum += cross(ring.get(0), ring.get(i - 1), ring.get(i));
        }
        return sum;
    }

    private static double cross(Coordinate origin, Coordinate from, Coordinate to) {
        return (from.longitude() - origin.longitude()) * (to.latitude() - origin.latitude())
                - (to.longitude() - origin.longitude()) * (from.latitude() - origin.latitude());
    }
}
