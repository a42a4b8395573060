package io.tuji.bench.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairScoreTest {

    @Test
    void countsPairsOfClustersAndOfFirms() {
        int[] clusters = {0, 0, 0, 3, 3, 5};
        int[] firms = {7, 7, 8, 8, 8, 9};
        PairScore score = PairScore.of(clusters, firms);
        assertThat(score).isEqualTo(new PairScore(4, 2, 4));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.5);
    }
}
