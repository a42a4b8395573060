package io.tuji.district;

import io.tuji.engine.policy.Definitions;

/** Everything that the rules of a pack may ask of a firm; the list is kept by the module that knows firms. */
public interface FactDefinitions {

    /** The day on which a firm was founded, from its registration. */
    String FOUNDED = "founded";

    /** Before the key of a kind of title: whether the firm has one. */
    String TITLE = "title.";

    Definitions definitions();
}
