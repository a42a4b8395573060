package io.tuji.engine.chain.position;

import java.util.Set;

/** What a firm says that it does with a thing. */
enum Deed {
    /** Develops, makes. */
    MAKE,
    /** Designs, which of goods is not making them. */
    DESIGN,
    /** Serves, operates, builds, publishes. */
    SERVE,
    /** Offers technical development and advice in the field (某领域内的技术开发、技术服务). */
    FIELD,
    /** Buys and sells. */
    TRADE,
    /** Lets, repairs, collects. */
    KEEP;

    /** Whether the thing is the firm's own. */
    static boolean isMaking(Set<Deed> deeds) {
        return deeds.contains(MAKE) || deeds.contains(DESIGN);
    }
}
