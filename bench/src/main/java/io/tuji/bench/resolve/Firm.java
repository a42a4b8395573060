package io.tuji.bench.resolve;

/**
 * What one record states of a firm, as a register writes it; empty where it says nothing.
 *
 * @param established a day in ISO form
 * @param capital in 万元
 */
public record Firm(String code, String name, String established, String capital, String address) {

    Firm withCode(String other) {
        return new Firm(other, name, established, capital, address);
    }

    Firm withName(String other) {
        return new Firm(code, other, established, capital, address);
    }

    Firm withAddress(String other) {
        return new Firm(code, name, established, capital, other);
    }
}
