package io.tuji.engine.chain.relatedness;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How unlike the structure of an area is to that of the whole, each by one number; NaN of an area that has nothing. */
public final class Structure {

    private final IndustryTable table;

    public Structure(IndustryTable table) {
        this.table = table;
    }

    /** Krugman 1991: Σ |share in the area − share in the whole|. 0 is the same structure, towards 2 nothing in common. */
    public double krugman(String area) {
        int row = table.area(area);
        return sum(industry -> Math.abs(local(row, industry) - whole(industry)));
    }

    /** Hoover's coefficient of specialisation: half of Krugman's index, the share that would have to change its industry. 0 to 1. */
    public double specialisation(String area) {
        return krugman(area) / 2;
    }

    /** Hachman: 1 / Σ location quotient × share in the area. 1 is the same structure, towards 0 ever more one-sided. */
    public double hachman(String area) {
        int row = table.area(area);
        return 1
                / sum(industry ->
                        whole(industry) == 0 ? 0 : local(row, industry) * local(row, industry) / whole(industry));
    }

    /** Hoover 1936: the share of an industry that would have to move for it to lie as all industries together do. 0 to 1. */
    public double concentration(String industry) {
        int column = table.industry(industry);
        double distance = IntStream.range(0, table.areas().size())
                .mapToDouble(area -> Math.abs(table.value(area, column) / table.industryTotal(column)
                        - table.areaTotal(area) / table.total()))
                .sum();
        return distance / 2;
    }

    private double sum(IntToDoubleFunction term) {
        return IntStream.range(0, table.industries().size()).mapToDouble(term).sum();
    }

    private double local(int area, int industry) {
        return table.value(area, industry) / table.areaTotal(area);
    }

    private double whole(int industry) {
        return table.industryTotal(industry) / table.total();
    }
}
