package io.tuji.engine.chain.position;

/** What a firm says that it does with a thing. */
enum Deed {
    /** Develops, designs, makes. */
    MAKE,
    /** Serves, operates, builds, publishes. */
    SERVE,
    /** Offers technical development and advice in the field (某领域内的技术开发、技术服务). */
    FIELD,
    /** Buys and sells. */
    TRADE,
    /** Lets, repairs, collects. */
    KEEP
}
