package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A body of people in the tree.
 *
 * @param path its name after those of all bodies above it
 * @param depth 0 at the top
 * @param people how many active people belong to it itself
 */
public record OrgUnit(
        OrgUnitId id,
        String code,
        Optional<Long> parent,
        OrgUnitKind kind,
        String name,
        String path,
        int depth,
        long people,
        Optional<Instant> endedAt,
        int version) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    String subject() {
        return "unit:" + code;
    }

    /** As it is kept in the audit. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("path", path);
        facts.put("kind", kind.name());
        endedAt.ifPresent(moment -> facts.put("endedAt", moment.toString()));
        return facts;
    }
}
