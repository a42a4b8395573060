package io.tuji.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what was done, in the transaction of the change: no change without its entry, no entry without its change. */
public interface AuditLog {

    void record(Entry entry);

    /**
     * @param actor who
     * @param act what, as a stable word such as {@code user.lock}; its name for people is the message {@code act.<act>}
     * @param subject on what, such as {@code user:7} or {@code company:QY-000123}
     * @param before what held before, by field; empty for something new
     * @param after what holds now, by field
     * @param reason in the words of the actor
     * @param personal fields whose values are kept as keyed hashes: equal values can be told, the values cannot
     */
    record Entry(
            Actor actor,
            String act,
            String subject,
            Map<String, String> before,
            Map<String, String> after,
            Optional<String> reason,
            Set<String> personal) {

        public Entry {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
            personal = Set.copyOf(personal);
        }

        public static Entry of(Actor actor, String act, String subject) {
            return new Entry(actor, act, subject, Map.of(), Map.of(), Optional.empty(), Set.of());
        }

        public Entry from(Map<String, String> before) {
            return new Entry(actor, act, subject, before, after, reason, personal);
        }

        public Entry to(Map<String, String> after) {
            return new Entry(actor, act, subject, before, after, reason, personal);
        }

        public Entry because(String reason) {
            return new Entry(actor, act, subject, before, after, Optional.of(reason), personal);
        }

        /** Marks fields of {@code before} and {@code after} that say something of a person: telephone, e-mail, number. */
        public Entry personal(String... fields) {
            return new Entry(actor, act, subject, before, after, reason, Set.of(fields));
        }
    }
}
