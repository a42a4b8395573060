package io.tuji.chain.web;

import io.tuji.chain.FirmPosition;
import io.tuji.engine.chain.Node;
import io.tuji.registry.Company;

/** A position that a person looks at. */
public record PositionView(Company company, FirmPosition position, Node node) {

    /** As it stands in the address of the queue. */
    public String at() {
        return company.id().code() + ":" + position.node().text();
    }
}
