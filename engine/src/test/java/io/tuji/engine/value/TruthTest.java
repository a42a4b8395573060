package io.tuji.engine.value;

import static io.tuji.engine.value.Truth.NO;
import static io.tuji.engine.value.Truth.UNKNOWN;
import static io.tuji.engine.value.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strong Kleene logic, complete tables. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     YES",
        "YES,     NO,      NO,      YES",
        "YES,     UNKNOWN, UNKNOWN, YES",
        "NO,      YES,     NO,      YES",
        "NO,      NO,      NO,      NO",
        "NO,      UNKNOWN, NO,      UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN, YES",
        "UNKNOWN, NO,      NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void joinsTwo(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void turnsRoundOnlyWhatIsKnown() {
        assertThat(Stream.of(YES, NO, UNKNOWN).map(Truth::not)).containsExactly(NO, YES, UNKNOWN);
        assertThat(Stream.of(true, false).map(Truth::of)).containsExactly(YES, NO);
    }

    @Test
    void quantifiesOverNothing() {
        assertThat(Truth.all(Stream.empty())).isEqualTo(YES);
        assertThat(Truth.any(Stream.empty())).isEqualTo(NO);
    }

    /** The slow twin tries every way in which the unknowns may turn out: the answer is known if all ways agree. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void quantifiesAsEveryPossibleWorldWould(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Truth[] truths = Stream.generate(() -> List.of(YES, NO, UNKNOWN).get(random.nextInt(3)))
                    .limit(random.nextInt(7))
                    .toArray(Truth[]::new);
            assertThat(Truth.all(Stream.of(truths)))
                    .as("seed %d, all of %s", seed, List.of(truths))
                    .isEqualTo(inAllWorlds(truths, true));
            assertThat(Truth.any(Stream.of(truths)))
                    .as("seed %d, any of %s", seed, List.of(truths))
                    .isEqualTo(inAllWorlds(truths, false));
        }
    }

    private static Truth inAllWorlds(Truth[] truths, boolean all) {
        Set<Boolean> answers = Stream.iterate(0, world -> world + 1)
                .limit(1L << truths.length)
                .map(world -> all ? holdsForAll(truths, world) : holdsForOne(truths, world))
                .collect(Collectors.toSet());
        return answers.size() == 2 ? UNKNOWN : Truth.of(answers.contains(true));
    }

    private static boolean holdsForAll(Truth[] truths, int world) {
        boolean holds = true;
        for (int i = 0; i < truths.length; i++) {
            holds &= inWorld(truths[i], world, i);
        }
        return holds;
    }

    private static boolean holdsForOne(Truth[] truths, int world) {
        boolean holds = false;
        for (int i = 0; i < truths.length; i++) {
            holds |= inWorld(truths[i], world, i);
        }
        return holds;
    }

    private static boolean inWorld(Truth truth, int world, int index) {
        return truth == YES || (truth == UNKNOWN && (world >> index & 1) == 1);
    }
}
