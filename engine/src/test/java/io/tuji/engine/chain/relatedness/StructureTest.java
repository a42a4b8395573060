package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The port has 3 ships and 1 shop, the town 1 ship and 3 shops, and nobody has a farm. */
class StructureTest {

    private final Structure structure = new Structure(IndustryTable.of(List.of(
            new Cell("port", "ships", 3),
            new Cell("port", "shops", 1),
            new Cell("town", "ships", 1),
            new Cell("town", "shops", 3),
            new Cell("town", "farms", 0))));

    @Test
    void addsUpTheDifferencesOfShares() {
        assertThat(structure.krugman("port")).isEqualTo(0.5);
        assertThat(structure.specialisation("port")).isEqualTo(0.25);
    }

    @Test
    void weighsQuotientsByShares() {
        assertThat(structure.hachman("port")).isEqualTo(1 / (1.5 * 0.75 + 0.5 * 0.25), within(1e-15));
    }

    @Test
    void saysWhatWouldHaveToMove() {
        assertThat(structure.concentration("ships")).isEqualTo(0.25);
    }
}
