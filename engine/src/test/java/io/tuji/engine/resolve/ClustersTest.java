package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final int NONE = Tokens.NONE;

    @Test
    void joinsChains() {
        Clusters clusters = new Clusters(new int[] {NONE, NONE, NONE, NONE});
        assertThat(clusters.join(2, 3)).isTrue();
        assertThat(clusters.join(3, 1)).isTrue();
        assertThat(clusters.roots()).containsExactly(0, 1, 1, 1);
    }

    @Test
    void refusesTheLinkThatWouldBringTwoIdentifiersTogether() {
        Clusters clusters = new Clusters(new int[] {5, NONE, NONE, 6});
        assertThat(clusters.join(0, 1)).isTrue();
        assertThat(clusters.join(2, 3)).isTrue();
        assertThat(clusters.join(1, 2)).isFalse();
        assertThat(clusters.roots()).containsExactly(0, 0, 2, 2);
    }

    @Test
    void handsAnIdentifierOnToTheWholeCluster() {
        Clusters clusters = new Clusters(new int[] {NONE, 5, 6});
        clusters.join(0, 1);
        assertThat(clusters.join(0, 2)).isFalse();
    }
}
