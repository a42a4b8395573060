package io.tuji.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.promotion.Gate.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who comes through which gate: to track is the team's, to land somebody else's. */
class GateTest {

    private static final Pipeline PIPELINE = new Pipeline(
            "new",
            List.of(
                    stage("target", Mover.MEMBER),
                    stage("tracking", Mover.MEMBER),
                    stage("landed", Mover.OUTSIDER),
                    stage("operating", Mover.MEMBER)));
    private static final Person OFFICER = new Person(true, false, true);
    private static final Person VERIFIER = new Person(false, true, false);
    private static final Person VERIFIER_OF_THE_TEAM = new Person(true, true, true);

    private static Stage stage(String id, Mover mover) {
        return new Stage(id, List.of(Ask.always("told_" + id)), mover, Optional.empty());
    }

    private static Gate gate(String from, String to) {
        return new Gate(PIPELINE, from, to);
    }

    @Test
    void whatLandsIsAcceptedByNobodyOfTheTeam() {
        Gate landing = gate("tracking", "landed");
        assertThat(landing.admits(OFFICER)).isFalse();
        assertThat(landing.admits(VERIFIER_OF_THE_TEAM)).isFalse();
        assertThat(landing.admits(VERIFIER)).isTrue();
    }

    @Test
    void leavingAStageOutIsNoWayAroundIt() {
        assertThat(gate("tracking", "operating").admits(OFFICER)).isFalse();
        assertThat(gate("tracking", "operating").missing(new Answers(Map.of())))
                .extracting(Pipeline.Missing::stage)
                .containsExactly("target", "tracking", "landed", "operating");
    }

    @Test
    void goingBackAsksForNothing() {
        Gate back = gate("tracking", "target");
        assertThat(back.isForward()).isFalse();
        assertThat(back.missing(new Answers(Map.of()))).isEmpty();
        assertThat(back.admits(OFFICER)).isTrue();
    }

    @Test
    void whatWasAcceptedIsNotTakenBackByTheTeam() {
        assertThat(gate("landed", "tracking").admits(OFFICER)).isFalse();
        assertThat(gate("operating", "landed").admits(OFFICER)).isTrue();
    }

    @Test
    void noGateLeadsNowhere() {
        assertThatThrownBy(() -> gate("target", "target")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gate("target", "sold")).isInstanceOf(IllegalArgumentException.class);
    }
}
