package io.tuji.search.internal;

import io.tuji.search.internal.ChangeLogStore.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes read from the log that the index does not hold yet. */
final class Unseen {

    private static final int FEW = 500;
    private static final int MANY = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Map<String, Set<Long>> byKind = new HashMap<>();
    private Position upTo;
    private Instant since = Instant.MAX;
    private int count;

    Unseen(Position upTo) {
        this.upTo = upTo;
    }

    void add(List<Change> changes, Instant now) {
        for (Change change : changes) {
            byKind.computeIfAbsent(change.kind(), k -> new LinkedHashSet<>()).add(change.subjectId());
        }
        upTo = changes.get(changes.size() - 1).position();
        since = count == 0 ? now : since;
        count += changes.size();
    }

    Map<String, ? extends Collection<Long>> byKind() {
        return byKind;
    }

    /** The position of the last change. */
    Position upTo() {
        return upTo;
    }

    /** When the oldest of them was read. */
    Optional<Instant> since() {
        return count == 0 ? Optional.empty() : Optional.of(since);
    }

    int count() {
        return count;
    }

    /** True for few changes, for very many, and for any that have waited long enough. */
    boolean isDue(Instant now) {
        return count <= FEW || count >= MANY || !now.isBefore(since.plus(LONGEST));
    }
}
