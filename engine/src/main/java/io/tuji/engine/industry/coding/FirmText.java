package io.tuji.engine.industry.coding;

/**
 * What there is to read of a firm.
 *
 * @param name the whole name; empty if there is none
 * @param kind what the scope was written as: confidence is calibrated for each kind by itself
 */
public record FirmText(String name, Scope scope, Kind kind) {

    /** Where a text comes from. */
    public enum Kind {
        /** The scope that the register holds: all that the firm may do. */
        SCOPE,
        /** What the firm sells, by turnover. */
        PRODUCTS
    }

    public static FirmText ofScope(String name, String scope) {
        return new FirmText(name, Scope.of(scope), Kind.SCOPE);
    }

    public static FirmText ofProducts(String name, String products) {
        return new FirmText(name, Scope.of(products), Kind.PRODUCTS);
    }

    /** Words of the standard: no firm, and no order among them. */
    static FirmText ofStandard(String words) {
        return new FirmText("", Scope.unranked(words), Kind.PRODUCTS);
    }
}
