package io.tuji.access;

import java.util.List;
import java.util.Optional;

/** The bodies of people by name, for whoever gives work to one. */
public interface OrgUnits {

    /** @param path its name after those of all bodies above it */
    record Body(OrgUnitId id, String name, String path, boolean ended) {}

    /** Those that have not ended, every one after the one it stands below. */
    List<Body> list();

    /** Also one that has ended. */
    Optional<Body> find(OrgUnitId id);

    /** The body of a number as people type it; empty also of one that has ended. */
    default Optional<OrgUnitId> read(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new OrgUnitId(Long.parseLong(text)))
                .filter(id -> find(id).filter(body -> !body.ended()).isPresent());
    }

    /** Whether a body is the other one or stands below it. */
    boolean isWithin(OrgUnitId body, OrgUnitId top);
}
