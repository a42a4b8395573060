package io.tuji.engine.policy;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is said of one firm. Of a source its last word counts; sources that differ on the same days are a conflict. */
public final class Facts {

    private final Map<String, List<Fact>> byKey;

    public Facts(Collection<Fact> facts) {
        byKey = facts.stream().collect(Collectors.groupingBy(Fact::key));
    }

    /** What had been said by the end of a day: what was judged then can be judged again. */
    public Facts saidBy(LocalDate day) {
        return new Facts(all().filter(fact -> !fact.said().isAfter(day)).toList());
    }

    /** These, and others beside; a later word of the same source on the same days replaces the earlier one. */
    public Facts with(Fact... others) {
        return new Facts(Stream.concat(all(), Stream.of(others)).toList());
    }

    /** The same, where on the points of others nothing is said but what they say. */
    public Facts instead(List<Fact> others) {
        Stream<Fact> left = all().filter(fact ->
                others.stream().noneMatch(other -> other.key().equals(fact.key()) && overlaps(other, fact)));
        return new Facts(Stream.concat(left, others.stream()).toList());
    }

    /** Of what holds from a day on, everything is said on one point. */
    private static boolean overlaps(Fact one, Fact other) {
        boolean isOfYear = one.until().isPresent() && other.until().isPresent();
        return !isOfYear || one.from().equals(other.from());
    }

    /** Whether something that is so or not is known to be so on a day. */
    public boolean holds(String key, Definitions definitions, LocalDate day) {
        return known(Point.of(key), definitions.get(key), day)
                .find()
                .filter(fact -> fact.value().equals(FactValue.yes()))
                .isPresent();
    }

    /** How many things are said. */
    public long count() {
        return all().count();
    }

    /** What is known on a point; of what holds from a day on, whatever began last counts. */
    Known<Fact> known(Point point, Definition definition, LocalDate day) {
        LocalDate on = point.year().isPresent() ? LocalDate.of(point.year().getAsInt(), 12, 31) : day;
        List<Fact> last = new ArrayList<>(1);
        for (Fact fact : byKey.getOrDefault(point.key(), List.of())) {
            if (fact.holdsOn(on)) {
                int order =
                        last.isEmpty() ? 0 : fact.from().compareTo(last.get(0).from());
                if (order > 0) {
                    last.clear();
                }
                if (order >= 0) {
                    last.add(fact);
                }
            }
        }
        return last.isEmpty() ? definition.unknown() : believed(last, definition);
    }

    /** The days on which something begins to hold, or holds no longer. */
    List<LocalDate> turns() {
        return all().flatMap(fact ->
                        Stream.concat(Stream.of(fact.from()), fact.until().map(last -> last.plusDays(1)).stream()))
                .toList();
    }

    /** The keys of what begins to hold, or holds no longer, on a later day. */
    Set<String> turningAfter(LocalDate day) {
        return all().filter(fact -> fact.from().isAfter(day)
                        || fact.until().filter(last -> !last.isBefore(day)).isPresent())
                .map(Fact::key)
                .collect(Collectors.toSet());
    }

    private static Known<Fact> believed(List<Fact> standing, Definition definition) {
        if (standing.size() == 1) {
            return Known.of(standing.get(0));
        }
        List<Fact> words =
                standing.stream().collect(Collectors.toMap(Fact::source, fact -> fact, Facts::later)).values().stream()
                        .sorted(Comparator.comparing(Fact::said).thenComparing(Fact::source))
                        .toList();
        Fact last = words.get(words.size() - 1);
        return words.stream().allMatch(word -> word.saysTheSame(last, definition))
                ? Known.of(last)
                : Known.conflict(words, definition.suppliers().toArray(String[]::new));
    }

    private static Fact later(Fact one, Fact other) {
        return other.said().isBefore(one.said()) ? one : other;
    }

    private Stream<Fact> all() {
        return byKey.values().stream().flatMap(List::stream);
    }
}
