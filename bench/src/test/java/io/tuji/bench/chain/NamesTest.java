package io.tuji.bench.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.bench.chain.AlikeNames.Alike;
import io.tuji.bench.chain.Makers.Company;
import io.tuji.bench.chain.Makers.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final List<String> NAMES = List.of("轴承", "滚动轴承", "绿茶");
    private static final List<Edge> EDGES =
            List.of(new Edge(0, 0), new Edge(1, 0), new Edge(0, 1), new Edge(1, 1), new Edge(0, 2), new Edge(1, 2));
    private static final Training TRAINING = new Training(
            new Makers(List.of(new Company("1", "", ""), new Company("2", "", "")), NAMES, EDGES, 0, 0), EDGES);

    @Test
    void knowsWhichNameStandsInAnother() {
        PartNames names = new PartNames(TRAINING);
        assertThat(names.within(List.of(1))).containsExactly(0.5, 0, 0);
        assertThat(names.around(List.of(0))).containsExactly(0, 0.5, 0);
        assertThat(names.around(List.of(2))).as("never itself").containsOnly(0);
    }

    @Test
    void takesForAlikeWhatSharesRarePairs() {
        AlikeNames names = new AlikeNames(TRAINING);
        assertThat(names.of(2)).extracting(Alike::candidate).containsExactly(2);
        assertThat(names.of(2).get(0).weight()).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }
}
