package io.tuji.engine.place;

/**
 * A point on the ground in WGS 84. Maps published in China are shifted against it (GCJ-02) by up to 700 m.
 *
 * @param longitude degrees, −180 to 180
 * @param latitude degrees, −90 to 90
 */
public record Coordinate(double longitude, double latitude) {

    private static final double FULL = 180;
    private static final double POLE = 90;

    public Coordinate {
        if (!isOnEarth(longitude, latitude)) {
            throw new IllegalArgumentException("not on earth: " + longitude + ", " + latitude);
        }
    }

    public static boolean isOnEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= FULL && Math.abs(latitude) <= POLE;
    }
}
