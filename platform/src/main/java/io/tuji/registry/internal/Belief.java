package io.tuji.registry.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is believed of one company, and what else was said: of every source the newest record, of every property the word of the
 * source with the highest authority for it, then of a record that names the firm by a valid code, then of the newer file, then of the later record. The view believed_registration
 * says the same of all companies at once; a test holds the two together.
 *
 * @param newest of each source, the latest said first
 * @param records all that was said, the latest first
 */
public record Belief(List<Registered> newest, List<Registered> records) {

    private static final Comparator<Registered> LATER = Comparator.comparing(Registered::asOf)
            .thenComparing(Registered::recordId)
            .reversed();

    private static final Comparator<Registered> CODED_FIRST =
            Comparator.comparing(Registered::hasValidCode).reversed();

    /** What one source says of a property. */
    public record Said(String text, Registered by) {}

    /** A property with all that is said of it, the believed word first. */
    public record Golden(String property, List<Said> said) {

        public Said believed() {
            return said.get(0);
        }

        public List<Said> others() {
            return said.subList(1, said.size());
        }

        /** Somebody says something else. */
        public boolean contested() {
            return others().stream()
                    .anyMatch(other -> !other.text().equals(believed().text()));
        }
    }

    static Belief of(List<Registered> records) {
        List<Registered> latestFirst = records.stream().sorted(LATER).toList();
        Map<List<Object>, Registered> bySubject = new LinkedHashMap<>();
        latestFirst.forEach(r -> bySubject.putIfAbsent(List.of(r.sourceId(), r.key()), r));
        return new Belief(List.copyOf(bySubject.values()), latestFirst);
    }

    /** Empty where no source says anything of the property. */
    public Optional<Golden> find(String property) {
        Comparator<Registered> stronger = Comparator.<Registered>comparingInt(
                        r -> r.authorities().get(property))
                .reversed();
        List<Said> said = new ArrayList<>();
        newest.stream()
                .filter(r -> r.texts().containsKey(property))
                .sorted(stronger.thenComparing(CODED_FIRST).thenComparing(LATER))
                .forEach(r -> said.add(new Said(r.texts().getOrDefault(property, ""), r)));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Golden(property, said));
    }

    /**
     * What a record changed of what the same source had said before.
     *
     * @param first nothing had been said before
     */
    public record Version(Registered record, boolean first, List<Difference> differences) {}

    /** @param before empty where nothing was said before; {@code after} likewise */
    public record Difference(String property, Optional<String> before, Optional<String> after) {}

    /** The latest first. */
    public List<Version> versions() {
        Map<List<Object>, Registered> before = new HashMap<>();
        List<Version> versions = new ArrayList<>();
        records.stream().sorted(Comparator.comparing(Registered::recordId)).forEach(record -> {
            Registered earlier = before.put(List.of(record.sourceId(), record.key()), record);
            Map<String, String> known = earlier == null ? Map.of() : earlier.texts();
            versions.add(0, new Version(record, earlier == null, differences(known, record.texts())));
        });
        return versions;
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        return PropertyText.ALL.stream()
                .map(p -> new Difference(p, Optional.ofNullable(before.get(p)), Optional.ofNullable(after.get(p))))
                .filter(d -> !d.before().equals(d.after()))
                .toList();
    }
}
