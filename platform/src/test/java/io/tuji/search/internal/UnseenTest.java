package io.tuji.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.search.internal.ChangeLogStore.Change;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UnseenTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Unseen unseen = new Unseen(Position.START);

    @Test
    void aFewChangesAreDueAtOnce() {
        unseen.add(changes(1, 3), NOON);
        assertThat(unseen.isDue(NOON)).isTrue();
    }

    @Test
    void manyChangesWaitForMoreButNotForLong() {
        unseen.add(changes(1, 3_000), NOON);
        assertThat(unseen.isDue(NOON)).isFalse();
        assertThat(unseen.isDue(NOON.plusSeconds(2))).isTrue();
    }

    @Test
    void theWaitCountsFromTheFirstChange() {
        unseen.add(changes(1, 3_000), NOON);
        unseen.add(changes(3_001, 3_100), NOON.plusMillis(1_990));
        assertThat(unseen.isDue(NOON.plusMillis(2_000))).isTrue();
    }

    @Test
    void veryManyChangesWaitForNothing() {
        unseen.add(changes(1, 20_000), NOON);
        assertThat(unseen.isDue(NOON)).isTrue();
    }

    @Test
    void aRecordThatChangedTwiceIsTakenOnce() {
        unseen.add(changes(1, 2), NOON);
        unseen.add(changes(2, 3), NOON);
        assertThat(unseen.byKind().get("thing")).extracting(Long::intValue).containsExactly(1, 2, 3);
        assertThat(unseen.upTo()).isEqualTo(new Position("9", 3));
    }

    private static List<Change> changes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> new Change("thing", id, new Position("9", id)))
                .toList();
    }
}
