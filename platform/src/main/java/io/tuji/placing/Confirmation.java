package io.tuji.placing;

import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Door;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.Optional;

/** That somebody has said where a stretch of road, or a firm, lies. */
public record Confirmation(Id id, Said said, String by, Instant at, Optional<Withdrawn> withdrawn) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "LT-%06d".formatted(value);
        }
    }

    /** How it became known. */
    public enum Kind {
        /** A person knows the place. */
        CONFIRMATION,
        /** A point within a loaded outline. */
        COORDINATES,
        /** A row of a file. */
        IMPORT
    }

    /** The firm that was spoken of, with the address that it had. */
    public record Firm(CompanyId company, String address) {}

    public record Withdrawn(String by, Instant at) {}

    /**
     * What was said.
     *
     * @param firm of which it was said; then it proves its own number only
     * @param door the stretch of road; empty where the address of the firm names none
     * @param confidence above 0, at most 1
     */
    public record Said(
            Optional<Firm> firm,
            Optional<Door> door,
            String subdistrict,
            Kind kind,
            Optional<Coordinate> point,
            double confidence) {

        public Said {
            if (firm.isEmpty() && door.isEmpty()) {
                throw new IllegalArgumentException("a confirmation of nothing");
            }
        }

        public static Said ofStretch(Door door, String subdistrict, Kind kind) {
            return new Said(Optional.empty(), Optional.of(door), subdistrict, kind, Optional.empty(), 1);
        }
    }

    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
