package io.tuji.registry.internal;

import io.tuji.district.FactDefinitions;

/** The list of facts for tests without a platform. */
public final class TestDefinitions {

    private TestDefinitions() {}

    public static FactDefinitions all() {
        return new PolicyFacts();
    }
}
