package io.tuji.resolution.web;

import io.tuji.registry.Company;
import io.tuji.resolution.Pair;
import java.util.List;

/** A pair side by side, with the reasons in words. */
public record PairView(Pair pair, Company left, Company right, List<Row> rows, List<Reason> reasons) {

    /** @param same whether both say the same; false where one says nothing */
    public record Row(String label, String left, String right, boolean same) {}

    /** @param isFor whether it speaks for one firm */
    public record Reason(String text, String bits, boolean isFor) {}

    /** A line of the queue. */
    public record Line(Pair pair, String left, String right) {}
}
