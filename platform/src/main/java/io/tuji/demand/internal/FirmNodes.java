package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Firm;
import java.util.List;
import org.springframework.stereotype.Component;

/** The nodes on which a firm stands, offered first where its need is taken down. */
@Component
public class FirmNodes {

    private final NeedFirms firms;
    private final SupplierStore positions;

    FirmNodes(NeedFirms firms, SupplierStore positions) {
        this.firms = firms;
        this.positions = positions;
    }

    /** None where the text names no firm, or several. */
    public List<ChainNode> of(String typed, Visitor visitor) {
        List<Firm> found = firms.look(List.of(typed), visitor).of(typed);
        return found.size() == 1
                ? found.get(0).company().map(positions::nodesOf).orElse(List.of())
                : List.of();
    }
}
