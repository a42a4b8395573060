package io.tuji.district;

import java.util.List;
import java.util.Optional;

/**
 * A subdistrict, town or a body that statistics treat alike, under its nine-digit code.
 *
 * @param tile empty where the pack draws none
 */
public record Subdistrict(String code, Name name, Kind kind, List<String> aliases, Optional<Tile> tile, String source) {

    /** Where it stands on a map of tiles, counted from 1 at the top left. */
    public record Tile(int column, int row) {}

    public enum Kind {
        SUBDISTRICT,
        TOWN,
        DEVELOPMENT_ZONE
    }

    public Subdistrict {
        aliases = List.copyOf(aliases);
    }
}
