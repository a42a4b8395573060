package io.tuji.district;

import java.util.List;

/** A subdistrict, town or a body that statistics treat alike, under its nine-digit code. */
public record Subdistrict(String code, Name name, Kind kind, List<String> aliases, String source) {

    public enum Kind {
        SUBDISTRICT,
        TOWN,
        DEVELOPMENT_ZONE
    }

    public Subdistrict {
        aliases = List.copyOf(aliases);
    }
}
