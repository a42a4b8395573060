package io.tuji.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * An entry as it was kept.
 *
 * @param token by which a program acted for the actor, by number and name; never its secret
 * @param sequence its place in the chain; empty until it is sealed
 */
public record AuditRecord(
        long id,
        Instant at,
        String actor,
        Optional<String> token,
        String act,
        String subject,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason,
        OptionalLong sequence) {

    /** One field of the change; a side on which it did not stand is empty. */
    public record Change(String field, Optional<String> before, Optional<String> after) {}

    /** Field by field, in the order of their names. */
    public List<Change> changes() {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(f -> new Change(f, Optional.ofNullable(before.get(f)), Optional.ofNullable(after.get(f))))
                .toList();
    }
}
