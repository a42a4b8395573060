package io.tuji.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.position.Certain;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.engine.chain.position.Evidence.Field;
import io.tuji.engine.chain.position.Position;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionRuleTest {

    private static final CompanyId FIRM = new CompanyId(7);
    private static final NodeId NODE = new NodeId("chips", "tools");
    private static final PositionRule RULE = new PositionRule(Set.of(NODE), new Certain(0.5, 0.3));

    private static Position read(double confidence, Field field) {
        return new Position(NODE.chain(), NODE.node(), confidence, List.of(new Evidence(field, "句子", List.of("词"))));
    }

    private static NodeDecision decided(NodeId node, boolean on) {
        return new NodeDecision(
                new NodeDecision.Id(1), FIRM, node, on, "", Optional.empty(), "li", Instant.EPOCH, Optional.empty());
    }

    private static List<FirmPosition> of(Position position, NodeDecision... decided) {
        return RULE.of(FIRM, List.of(position), List.of(decided));
    }

    @Test
    void thresholdsAreMetByEquality() {
        assertThat(of(read(0.5, Field.SCOPE))).extracting(FirmPosition::state).containsExactly(State.ON);
        assertThat(of(read(0.4999, Field.SCOPE)))
                .extracting(FirmPosition::state)
                .containsExactly(State.REVIEW);
        assertThat(of(read(0.3, Field.SCOPE))).extracting(FirmPosition::state).containsExactly(State.REVIEW);
        assertThat(of(read(0.2999, Field.SCOPE))).isEmpty();
    }

    @Test
    void aNamedProductIsAnotherBasisThanText() {
        assertThat(of(read(0.6, Field.PRODUCT))).extracting(FirmPosition::basis).containsExactly(Basis.PRODUCT);
        assertThat(of(read(0.6, Field.NAME))).extracting(FirmPosition::basis).containsExactly(Basis.TEXT);
    }

    @Test
    void aPersonOutweighsEveryReading() {
        assertThat(of(read(0.9, Field.PRODUCT), decided(NODE, false))).isEmpty();
        FirmPosition on = of(read(0.1, Field.SCOPE), decided(NODE, true)).get(0);
        assertThat(on.basis()).isEqualTo(Basis.PERSON);
        assertThat(on.confidence()).isEmpty();
        assertThat(on.evidence()).hasSize(1);
    }

    @Test
    void aPersonMayPutAFirmWhereNothingSpeaksForIt() {
        assertThat(RULE.of(FIRM, List.of(), List.of(decided(NODE, true))))
                .extracting(FirmPosition::evidence)
                .containsExactly(List.of());
    }

    @Test
    void aNodeThatNoTemplateHasHoldsNobody() {
        assertThat(RULE.of(FIRM, List.of(), List.of(decided(new NodeId("chips", "gone"), true))))
                .isEmpty();
    }

    @Test
    void whatWasSaidLastHolds() {
        assertThat(RULE.of(FIRM, List.of(), List.of(decided(NODE, true), decided(NODE, false))))
                .isEmpty();
    }
}
