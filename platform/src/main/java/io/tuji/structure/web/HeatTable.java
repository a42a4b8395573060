package io.tuji.structure.web;

import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.structure.internal.StructureReading;
import java.util.Comparator;
import java.util.List;

/** Location quotients of the largest industries, a row an industry, a column an area. */
public record HeatTable(List<Row> rows, int more) {

    private static final int MOST = 25;
    private static final double[] STEPS = {0.5, 1, 1.5, 3};

    public record Row(String industry, List<Cell> cells) {}

    /** @param shade from 0, far below the whole, to 4; -1 where nothing can be said */
    public record Cell(String area, Measured quotient, int shade) {}

    static HeatTable of(StructureReading reading) {
        IndustryTable table = reading.table().table();
        List<Row> rows = table.industries().stream()
                .sorted(Comparator.comparingDouble((String industry) -> -table.industryTotal(industry)))
                .limit(MOST)
                .map(industry -> new Row(
                        industry,
                        reading.areas().stream()
                                .map(area -> cell(area, reading.quotient(area, industry)))
                                .toList()))
                .toList();
        return new HeatTable(rows, table.industries().size() - rows.size());
    }

    private static Cell cell(String area, Measured quotient) {
        int shade = quotient.value().isEmpty() ? -1 : shade(quotient.value().getAsDouble());
        return new Cell(area, quotient, shade);
    }

    static int shade(double quotient) {
        int shade = 0;
        while (shade < STEPS.length && quotient >= STEPS[shade]) {
            shade++;
        }
        return shade;
    }
}
