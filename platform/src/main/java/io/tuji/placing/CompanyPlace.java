package io.tuji.placing;

import io.tuji.engine.place.Door;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * Where a firm of the district lies, or why that is not known.
 *
 * @param address that was placed
 * @param door where the address meets its road; empty where that could not be read
 * @param found the subdistrict and why it is believed; empty unless the state is {@link State#PLACED}
 * @param candidates the subdistricts that contradicting confirmations name; at least two in a conflict, otherwise empty
 * @param grounds the confirmations that decide, or contradict each other
 */
public record CompanyPlace(
        CompanyId company,
        Optional<String> address,
        Optional<Door> door,
        State state,
        Optional<Found> found,
        List<String> candidates,
        List<Confirmation.Id> grounds) {

    /** What came of the address. */
    public enum State {
        PLACED,
        /** No address, or none that names a road and a number. */
        NO_DOOR,
        /** The address lies in another county. */
        ELSEWHERE,
        /** Nobody has said anything of this stretch of the road. */
        UNCONFIRMED,
        /** Confirmations contradict each other. */
        CONFLICT
    }

    /** How a place follows from what was said. */
    public enum Basis {
        /** A confirmation covers the number. */
        STATED,
        /** The nearest numbers of the same side lie in the same subdistrict. */
        BETWEEN,
        /** It was said of the firm itself. */
        FIRM,
        /** The address names the subdistrict. */
        NAMED
    }

    /** @param confidence above 0, at most 1 */
    public record Found(String subdistrict, double confidence, Basis basis) {}

    public CompanyPlace {
        candidates = List.copyOf(candidates);
        grounds = List.copyOf(grounds);
        if ((state == State.PLACED) != found.isPresent()) {
            throw new IllegalArgumentException(state + " with " + found);
        }
    }

    /** The subdistrict; what contradicts itself is a conflict with its candidates. */
    public Known<String> subdistrict() {
        return found.map(Found::subdistrict)
                .map(Known::of)
                .orElseGet(() -> state == State.CONFLICT ? Known.conflict(candidates) : Known.missing());
    }
}
