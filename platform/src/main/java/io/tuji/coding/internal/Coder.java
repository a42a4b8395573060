package io.tuji.coding.internal;

import io.tuji.engine.industry.coding.IndustryCoder;

/**
 * A coder with the mark by which its readings are told from those of others.
 *
 * @param mark {@link #SHIPPED}, or the code of one of the district's own
 */
public record Coder(String mark, IndustryCoder coder) {

    public static final String SHIPPED = "shipped";

    static Coder shipped() {
        return new Coder(SHIPPED, IndustryCoder.current());
    }
}
