package io.tuji.engine.chain.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.backtest.BackTest;
import io.tuji.engine.chain.backtest.BackTest.Figure;
import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlingTrialTest {

    private static final int FIRST = 50;

    private final InventedPlaces places = new InventedPlaces();

    private SettlingTrial trial(Chain chain) {
        return new SettlingTrial(places.firms(), List.of(chain), InventedPlaces.CUT, Weights.standard(), 7);
    }

    private BackTest played() {
        SettlingTrial trial = trial(InventedPlaces.crafts());
        return new BackTest(trial.regions().stream().map(trial::play).toList(), new Bootstrap(500, 0.95, 7));
    }

    /** What the ranking says in a region of the firm that was added last. */
    private double score(String region, Chain chain) {
        List<SettledFirm> firms = places.firms();
        List<SettledFirm> residents = firms.stream()
                .filter(firm -> firm.region().equals(Optional.of(region)))
                .filter(firm -> firm.founded().orElseThrow().isBefore(InventedPlaces.CUT))
                .toList();
        Home home = new Home(residents, NodeLinks.of(List.of(chain)), new CandidateRanking(Weights.standard()));
        return home.score(firms.get(firms.size() - 1));
    }

    @Test
    void whoWasFoundedBeforeTheCutIsAResidentAndWhoCameSinceACandidate() {
        places.old("a", "flour");
        places.young("a", "bread");
        places.add(Optional.of(InventedPlaces.CUT), "a", 0.9, "bread");
        SettlingTrial trial = trial(InventedPlaces.chain("flour", "bread"));
        assertThat(trial.residents("a")).isEqualTo(1);
        assertThat(trial.came("a")).as("the day of the cut comes after it").isEqualTo(2);
        assertThat(trial.candidates()).isEqualTo(2);
    }

    @Test
    void aFirmWithoutDayOrRegionIsOnNoSide() {
        places.add(Optional.empty(), "a", 0.9, "flour");
        places.young("", "bread");
        SettlingTrial trial = trial(InventedPlaces.chain("flour", "bread"));
        assertThat(trial.candidates()).isZero();
        assertThat(trial.residents("a")).isZero();
    }

    @Test
    void onlyARegionWithEnoughFirmsOnBothSidesPlaysHome() {
        for (String region : List.of("enough", "few before")) {
            for (int i = 0; i < (region.equals("enough") ? Enough.BEFORE : Enough.BEFORE - 1); i++) {
                places.old(region, "flour");
            }
            for (int i = 0; i < Enough.SINCE; i++) {
                places.young(region, "bread");
            }
        }
        assertThat(trial(InventedPlaces.chain("flour", "bread")).regions()).containsExactly("enough");
    }

    @Test
    void nothingSpeaksButTheFitAndTheResidentsNextToTheNode() {
        Chain chain = InventedPlaces.chain("flour", "bread", "oven", "bread");
        places.old("a", "flour");
        places.old("a", "oven");
        places.old("a", "bread");
        places.old("b", "flour");
        places.young("b", "bread");
        assertThat(score("a", chain)).isCloseTo((30 * 0.9 + 14 * 0.2) / 44, within(1e-9));
        assertThat(score("b", chain))
                .as("that it is in b is not told")
                .isCloseTo((30 * 0.9 + 14 * 0.1) / 44, within(1e-9));
        assertThat(score("nowhere", chain)).isCloseTo(30 * 0.9 / 44, within(1e-9));
    }

    @Test
    void aResidentOnTwoNeighboursIsCountedOnceAndTheNodeWithMostSpeaks() {
        Chain chain = InventedPlaces.chain("flour", "bread", "oven", "bread", "bread", "shop");
        places.old("a", "flour", "oven");
        places.old("a", "oven");
        places.young("a", "shop", "bread");
        assertThat(score("a", chain)).isCloseTo((30 * 0.9 + 14 * 0.2) / 44, within(1e-9));
    }

    @Test
    void ofANodeThatNoEdgeTouchesTheNeighboursStayUnknown() {
        places.young("a", "tea");
        assertThat(score("a", InventedPlaces.chain("flour", "bread"))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whereFirmsFollowTheirSuppliersTheRankingIsAboveSizeAndAboveLot() {
        places.settle(true);
        BackTest test = played();
        Figure lift = test.lift(SettlingTrial.RANKING, FIRST);
        assertThat(lift.regions()).isEqualTo(InventedPlaces.REGIONS);
        assertThat(lift.isAbove(1)).isTrue();
        assertThat(test.auc(SettlingTrial.RANKING).value().orElseThrow()).isEqualTo(1);
        assertThat(test.lift(SettlingTrial.SIZE, FIRST).value().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(test.lift(SettlingTrial.SHUFFLED, FIRST).value().orElseThrow())
                .isBetween(0.5, 1.5);
        assertThat(test.isWorthIt(SettlingTrial.RANKING, SettlingTrial.SIZE, SettlingTrial.SHUFFLED))
                .isTrue();
    }

    @Test
    void whereFirmsGoAnywhereTheRankingIsWorthAsMuchAsChance() {
        places.settle(false);
        BackTest test = played();
        assertThat(test.lift(SettlingTrial.RANKING, FIRST).value().orElseThrow())
                .isCloseTo(1, within(1e-9));
        assertThat(test.auc(SettlingTrial.RANKING).value().orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aFirmStandsSomewhereAndSaysHowItFits() {
        assertThatThrownBy(() -> places.young("a")).hasMessageContaining("firm 1");
        Fact city = new Fact(FactKind.SAME_CITY, 1, "", Optional.empty(), Optional.empty());
        SettledFirm.At node = new SettledFirm.At("invented", "flour");
        assertThatThrownBy(() -> new SettledFirm(
                        1, "tells", Optional.of(LocalDate.EPOCH), Optional.of("a"), city, List.of(node)))
                .hasMessageContaining("tells");
    }
}
