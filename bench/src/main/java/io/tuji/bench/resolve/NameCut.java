package io.tuji.bench.resolve;

/**
 * A company name cut by plain rules for the generator: division + brand + trade + form + branch make the name again.
 *
 * <p>Deliberately not the engine's own reading of names, which is under test here.
 */
public record NameCut(String division, String brand, String trade, String form, String branch) {

    String whole() {
        return division + brand + trade + form + branch;
    }

    /** What no two firms of one place share. */
    String core() {
        return brand + trade;
    }

    NameCut withDivision(String other) {
        return new NameCut(other, brand, trade, form, branch);
    }

    NameCut withTrade(String other) {
        return new NameCut(division, brand, other, form, branch);
    }

    NameCut withForm(String other) {
        return new NameCut(division, brand, trade, other, branch);
    }

    NameCut withBranch(String other) {
        return new NameCut(division, brand, trade, form, other);
    }
}
