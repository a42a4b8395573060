package io.tuji.chain.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is kept of the place of a company on chains. */
@Component
class PositionReferences implements CompanyReferences {

    private final PositionStore positions;
    private final NodeDecisionStore decisions;
    private final ProductStore products;
    private final SupplyStore supplies;

    PositionReferences(
            PositionStore positions, NodeDecisionStore decisions, ProductStore products, SupplyStore supplies) {
        this.positions = positions;
        this.decisions = decisions;
        this.products = products;
        this.supplies = supplies;
    }

    @Override
    public List<String> tables() {
        return List.of("chain_product", "chain_supply", "chain_decision", "chain_position", "chain_reading");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return Stream.of(
                        new Held("position.held.decisions", decisions.countOf(company)),
                        new Held("position.held.products", products.countOf(company)),
                        new Held("position.held.supplies", supplies.countOf(company)))
                .filter(held -> held.count() > 0)
                .toList();
    }

    @Override
    public void eraseInvented() {
        positions.oneAtATime();
        decisions.eraseInvented();
        products.eraseInvented();
        supplies.eraseInvented();
        positions.eraseInvented();
    }
}
