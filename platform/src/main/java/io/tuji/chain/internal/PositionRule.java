package io.tuji.chain.internal;

import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.position.Certain;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.engine.chain.position.Position;
import io.tuji.registry.CompanyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts of a firm: what a person has said holds against every reading; the rest by how sure the reading is. */
record PositionRule(Set<NodeId> nodes, Certain certain) {

    /** A decision on a node that the templates no longer have says nothing until one has it again. */
    List<FirmPosition> of(CompanyId company, List<Position> read, List<NodeDecision> decided) {
        Map<NodeId, NodeDecision> open = new HashMap<>();
        decided.stream()
                .filter(decision -> nodes.contains(decision.node()))
                .forEach(decision -> open.put(decision.node(), decision));
        List<FirmPosition> positions = new ArrayList<>();
        for (Position position : read) {
            NodeId node = new NodeId(position.chain(), position.node());
            NodeDecision decision = open.remove(node);
            if (decision == null) {
                byReading(company, node, position).ifPresent(positions::add);
            } else if (decision.on()) {
                positions.add(byPerson(company, node, position.evidence()));
            }
        }
        open.values().stream()
                .filter(NodeDecision::on)
                .forEach(decision -> positions.add(byPerson(company, decision.node(), List.of())));
        return positions;
    }

    private Optional<FirmPosition> byReading(CompanyId company, NodeId node, Position position) {
        double confidence = position.confidence();
        if (confidence < certain.review()) {
            return Optional.empty();
        }
        return Optional.of(new FirmPosition(
                company,
                node,
                confidence >= certain.on() ? State.ON : State.REVIEW,
                position.isOfProduct() ? Basis.PRODUCT : Basis.TEXT,
                Optional.of(confidence),
                position.evidence()));
    }

    private static FirmPosition byPerson(CompanyId company, NodeId node, List<Evidence> evidence) {
        return new FirmPosition(company, node, State.ON, Basis.PERSON, Optional.empty(), evidence);
    }
}
