package io.tuji.policy.internal;

import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyId;
import java.util.List;

/**
 * What a policy says of a firm.
 *
 * @param near a no that little or only time is missing to
 * @param asks the fewest facts for which some values would make an unknown a yes, as {@link io.tuji.engine.policy.Point} writes them
 * @param clauses that do not hold, or are open
 */
record Judged(Key key, Truth truth, boolean near, List<String> asks, List<String> clauses) {

    record Key(CompanyId firm, String policy, Round round) {}

    Judged {
        asks = List.copyOf(asks);
        clauses = List.copyOf(clauses);
    }

    boolean saysTheSame(Stored stored) {
        return stored.truth() == truth && stored.near() == near && stored.asks().equals(asks);
    }

    /** As it is kept. */
    record Stored(Key key, Truth truth, boolean near, List<String> asks) {

        Stored {
            asks = List.copyOf(asks);
        }
    }
}
