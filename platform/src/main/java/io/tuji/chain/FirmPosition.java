package io.tuji.chain;

import io.tuji.engine.chain.position.Evidence;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * That a firm is on a node, or may be.
 *
 * @param confidence from 0 to 1; empty where a person has said it
 * @param evidence what speaks for it, the weightiest first; may be empty where a person has said it
 */
public record FirmPosition(
        CompanyId company,
        NodeId node,
        State state,
        Basis basis,
        Optional<Double> confidence,
        List<Evidence> evidence) {

    /** Whether it counts. */
    public enum State {
        ON,
        /** A person must look at it. */
        REVIEW
    }

    /** By whose word, the strongest first. */
    public enum Basis {
        PERSON,
        /** A list or a disclosure names the product. */
        PRODUCT,
        /** Read from name, scope and industry. */
        TEXT
    }

    public FirmPosition {
        evidence = List.copyOf(evidence);
        if (confidence.isEmpty() != (basis == Basis.PERSON) || (basis == Basis.PERSON && state != State.ON)) {
            throw new IllegalArgumentException(state + " by " + basis + " at " + confidence);
        }
    }
}
