package io.tuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The generator says exactly what it did, and does the same for the same seed. */
class FaultyCopyTest {

    private static final RegisterFile CLEAN = new RegisterFile(
            List.of("credit_code", "name", "established", "address"),
            IntStream.range(0, 1000)
                    .mapToObj(i -> List.of("91310104%010d".formatted(i), "甲" + i, "2001-02-03", "某路" + i + "号"))
                    .toList());

    private final FaultyCopy copy = FaultyCopy.of(CLEAN, 7);

    @Test
    void spoilsTwoPercentOfTheRowsInEachWay() {
        assertThat(copy.made()).isEqualTo(new FaultyCopy.Made(1000, 20, 20, 20, 20, 0));
        assertThat(changed()).isEqualTo(80);
    }

    @Test
    void doesTheSameForTheSameSeed() {
        assertThat(FaultyCopy.of(CLEAN, 7)).isEqualTo(copy);
        assertThat(FaultyCopy.of(CLEAN, 8)).isNotEqualTo(copy);
    }

    @Test
    void shortensAsManyRowsAsItSays() {
        assertThat(copy.file().rows().stream().filter(row -> row.size() < 4)).hasSize(20);
    }

    @Test
    void repeatsAsManyCodesAsItSays() {
        Set<String> original = CLEAN.rows().stream().map(row -> row.get(0)).collect(Collectors.toSet());
        List<String> kept = copy.file().rows().stream()
                .map(row -> row.get(0))
                .filter(original::contains)
                .toList();
        assertThat(kept).hasSize(1000 - 20);
        assertThat(Set.copyOf(kept)).hasSize(1000 - 20 - 20);
    }

    private long changed() {
        return IntStream.range(0, 1000)
                .filter(i -> !copy.file().rows().get(i).equals(CLEAN.rows().get(i)))
                .count();
    }
}
