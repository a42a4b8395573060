package io.tuji.district.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why a file of outlines is refused. The arguments of each are named after its code. */
public enum OutlineProblem implements ProblemCode {
    /** No file was sent. */
    NO_FILE("DST-201"),
    /** Nobody says where the outlines come from. */
    ATTRIBUTION_MISSING("DST-202"),
    /** Not GeoJSON: what is wrong. */
    NOT_GEOJSON("DST-203"),
    /** No feature belongs to a subdistrict of the pack. */
    NOTHING_OF_OURS("DST-204"),
    /** A feature whose points are not longitude and latitude: place. */
    NOT_WGS84("DST-205"),
    /** A feature without closed rings: place. */
    NO_RINGS("DST-206"),
    /** Two features of one subdistrict: place. */
    PLACE_TWICE("DST-207"),
    /** Larger than what is read: most megabytes. */
    TOO_LARGE("DST-208");

    private final String code;

    OutlineProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
