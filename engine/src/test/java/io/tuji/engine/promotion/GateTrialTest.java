package io.tuji.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.promotion.GateTrial.Change;
import io.tuji.engine.promotion.GateTrial.Effect;
import io.tuji.engine.promotion.Pipeline.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who would fail a gate that is passed now, and who would pass one that is shut now. */
class GateTrialTest {

    private static final Answers TOLD = new Answers(Map.of("size", "large", "reason", "chain"));
    private static final Pipeline NOW =
            way(stage("target", "reason"), stage("signed", "size"), stage("landed", "jobs"));

    private static Pipeline way(Stage... stages) {
        return new Pipeline("new", List.of(stages));
    }

    private static Stage stage(String id, String... asks) {
        return new Stage(id, Arrays.stream(asks).map(Ask::always).toList(), Mover.MEMBER, Optional.empty());
    }

    @Test
    void whoHasToldAllIsHeldWhereMoreIsAsked() {
        GateTrial more = new GateTrial(NOW, way(stage("target", "reason", "rival"), stage("signed", "size")));
        assertThat(more.of("target", TOLD))
                .containsExactly(
                        new Change(Effect.HELD_HERE, "target", List.of(new Missing("target", "rival"))),
                        new Change(Effect.HELD_NEXT, "signed", List.of(new Missing("target", "rival"))));
    }

    @Test
    void whoIsHeldGoesFreeWhereLessIsAsked() {
        GateTrial less = new GateTrial(NOW, way(stage("target", "reason"), stage("signed", "size"), stage("landed")));
        assertThat(less.of("signed", TOLD))
                .containsExactly(new Change(Effect.FREE_NEXT, "landed", List.of(new Missing("landed", "jobs"))));
        assertThat(less.of("landed", TOLD)).extracting(Change::effect).containsExactly(Effect.FREE_HERE);
    }

    @Test
    void whoFailsBeforeAndAfterIsNotTold() {
        GateTrial other = new GateTrial(NOW, way(stage("target", "rival"), stage("signed", "size")));
        assertThat(other.of("target", new Answers(Map.of()))).isEmpty();
    }

    @Test
    void aStageThatIsGoneIsToldAndOneThatIsLeftOutIsPassedOver() {
        GateTrial without = new GateTrial(NOW, way(stage("target", "reason"), stage("landed", "size")));
        assertThat(without.of("signed", TOLD)).extracting(Change::effect).containsExactly(Effect.GONE);
        assertThat(without.of("target", TOLD))
                .containsExactly(new Change(Effect.FREE_NEXT, "landed", List.of(new Missing("landed", "jobs"))));
    }

    @Test
    void answersMatterOnlyWhereTheSameIsNotAsked() {
        GateTrial last = new GateTrial(NOW, way(stage("target", "reason"), stage("signed", "size"), stage("landed")));
        assertThat(last.concerns("target")).isFalse();
        assertThat(last.concerns("signed")).isTrue();
    }
}
