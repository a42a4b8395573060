package io.tuji.chain;

import io.tuji.access.Visitor;
import io.tuji.engine.chain.Node;
import java.util.Optional;

/** A part of the page of a node that another module brings. */
public interface NodePanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say of the node. */
    Optional<Object> find(Edition edition, Node node, Visitor visitor);

    /** A panel as it is shown. */
    record Shown(String template, Object content) {}
}
