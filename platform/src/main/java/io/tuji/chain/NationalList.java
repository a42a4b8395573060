package io.tuji.chain;

/**
 * A source that stands for the country.
 *
 * @param firms that it has on the chain, or on any chain
 */
public record NationalList(long source, String name, long firms) {}
