package io.tuji.structure.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.structure.Level;
import io.tuji.structure.internal.StructureReading;
import io.tuji.structure.internal.StructureTable;
import io.tuji.structure.internal.Uncounted;
import io.tuji.structure.web.BubbleChart.Bubble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final StructureReading READING = new StructureReading(new StructureTable(
            "1",
            Level.STATED,
            Optional.of("表"),
            Optional.of("人"),
            LocalDate.of(2025, 1, 1),
            IndustryTable.of(List.of(
                    new Cell("a", "tea", 30),
                    new Cell("a", "cars", 10),
                    new Cell("b", "cars", 60),
                    new Cell("b", "rice", 0),
                    new Cell("c", "tea", 5))),
            Optional.empty(),
            Optional.empty(),
            Uncounted.NONE));

    @Test
    void whatCannotBeComputedIsCountedAndNotDrawn() {
        BubbleChart chart = BubbleChart.of(READING.industries("a"));
        assertThat(chart.bubbles()).hasSize(2);
        assertThat(chart.unknown()).as("nobody has rice").isEqualTo(1);
    }

    @Test
    void theStrongerStandsHigherAndTheLargerIsLarger() {
        List<Bubble> bubbles = BubbleChart.of(READING.industries("a")).bubbles();
        Bubble cars = bubbles.get(0);
        Bubble tea = bubbles.get(1);
        assertThat(tea.y()).isLessThan(cars.y());
        assertThat(cars.radius()).isGreaterThan(tea.radius());
        assertThat(tea.row().specialised()).isTrue();
    }

    @Test
    void shadesRiseWithTheQuotient() {
        assertThat(List.of(0.2, 0.5, 1.0, 1.5, 3.0))
                .extracting(HeatTable::shade)
                .containsExactly(0, 1, 2, 3, 4);
        HeatTable heat = HeatTable.of(READING);
        assertThat(heat.rows().get(0).industry()).isEqualTo("cars");
        assertThat(heat.rows().get(2).cells()).extracting(HeatTable.Cell::shade).containsOnly(-1);
    }
}
