package io.tuji.chain.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.NodeDecisions;
import io.tuji.chain.internal.PositionService;
import io.tuji.chain.internal.Products;
import io.tuji.chain.internal.Supplies;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyPanel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On the page of a firm: its nodes and what speaks for them, its products, whom it supplies and who supplies it. */
@Component
class CompanyNodesPanel implements CompanyPanel {

    /**
     * @param read false while the firm has not been read
     * @param positions by chain
     * @param decided what people have said that holds, by node
     * @param off nodes on which the firm is not, as people say
     * @param may whether the visitor may decide
     */
    public record Content(
            String company,
            boolean read,
            Map<String, List<FirmPosition>> positions,
            Map<NodeId, NodeDecision> decided,
            List<NodeDecision> off,
            List<FirmProduct> products,
            List<FirmSupply> customers,
            List<FirmSupply> suppliers,
            boolean may) {}

    private final PositionService positions;
    private final NodeDecisions decisions;
    private final Products products;
    private final Supplies supplies;

    CompanyNodesPanel(PositionService positions, NodeDecisions decisions, Products products, Supplies supplies) {
        this.positions = positions;
        this.decisions = decisions;
        this.products = products;
        this.supplies = supplies;
    }

    @Override
    public String template() {
        return "chain/positions/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return visitor.may(Right.view("chain")) ? Optional.of(content(company.id(), visitor)) : Optional.empty();
    }

    private Content content(CompanyId company, Visitor visitor) {
        List<NodeDecision> standing = decisions.standing(company);
        List<FirmSupply> disclosed = supplies.of(company, visitor);
        return new Content(
                company.code(),
                positions.isRead(company),
                positions.of(company).stream()
                        .collect(Collectors.groupingBy(
                                position -> position.node().chain(), LinkedHashMap::new, Collectors.toList())),
                standing.stream()
                        .collect(Collectors.toMap(NodeDecision::node, Function.identity(), (earlier, later) -> later)),
                standing.stream().filter(decision -> !decision.on()).toList(),
                products.of(company),
                disclosed.stream()
                        .filter(supply -> supply.supplier().company().equals(Optional.of(company)))
                        .toList(),
                disclosed.stream()
                        .filter(supply -> supply.customer().company().equals(Optional.of(company)))
                        .toList(),
                visitor.may(Right.change("chain")));
    }
}
