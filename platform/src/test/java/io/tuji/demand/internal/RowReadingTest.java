package io.tuji.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    @Test
    void namesTheColumnOfTheFileAndNotTheFieldOfTheForm() {
        RowReading<String> read = RowReading.of(
                List.of(new TypedRow(3, Map.of())),
                Map.of("words", "需要什么"),
                (row, text) -> Optional.of(text.needed("words", row.cell("words"), TypedText.SENTENCE)),
                words -> words,
                words -> false);

        assertThat(read.problems()).map(Problem::place).singleElement().satisfies(place -> {
            assertThat(place.row()).hasValue(3);
            assertThat(place.field()).contains("需要什么");
        });
    }
}
