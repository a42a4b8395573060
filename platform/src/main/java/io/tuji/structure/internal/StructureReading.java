package io.tuji.structure.internal;

import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.engine.chain.relatedness.Relatedness;
import io.tuji.engine.chain.relatedness.ShiftShare;
import io.tuji.engine.chain.relatedness.ShiftShare.Change;
import io.tuji.engine.chain.relatedness.Structure;
import io.tuji.structure.internal.AreaRow.Growth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a table says, area by area and industry by industry. Computed once, then read. */
public final class StructureReading {

    private static final int NEAREST = 10;

    /** Another industry with how near it is. */
    public record Neighbour(String industry, Measured proximity, boolean specialised) {}

    private final StructureTable table;
    private final Relatedness relatedness;

    public StructureReading(StructureTable table) {
        this.table = table;
        relatedness = Relatedness.of(table.table());
    }

    public StructureTable table() {
        return table;
    }

    public List<String> areas() {
        return table.table().areas();
    }

    public Measured quotient(String area, String industry) {
        return relatedness.locationQuotient(area, industry);
    }

    /** In the order of the table. */
    public List<IndustryRow> industries(String area) {
        Map<String, Change> changes = new HashMap<>();
        shiftShare(area).ifPresent(growth -> growth.industries().forEach(one -> changes.put(one.industry(), one)));
        return table.table().industries().stream()
                .map(industry -> row(area, industry, Optional.ofNullable(changes.get(industry))))
                .toList();
    }

    private IndustryRow row(String area, String industry, Optional<Change> change) {
        return new IndustryRow(
                industry,
                table.table().value(area, industry),
                table.table().industryTotal(industry),
                relatedness.isSpecialised(area, industry),
                relatedness.locationQuotient(area, industry),
                relatedness.density(area, industry),
                relatedness.industryComplexity(industry),
                relatedness.outlookGain(area, industry),
                change);
    }

    public List<AreaRow> areaRows() {
        return areas().stream().map(this::areaRow).toList();
    }

    public AreaRow areaRow(String area) {
        double total = table.table().areaTotal(area);
        return new AreaRow(
                area,
                total,
                relatedness.diversity(area),
                relatedness.areaComplexity(area),
                relatedness.outlook(area),
                total == 0 ? Optional.empty() : Optional.of(new Structure(table.table()).krugman(area)),
                shiftShare(area)
                        .map(all ->
                                new Growth(all.change(), all.nationalPart(), all.mixPart(), all.competitivePart())));
    }

    /** Empty where the table has no earlier values, or these are all zero. */
    private Optional<ShiftShare> shiftShare(String area) {
        return table.earlier()
                .filter(before -> before.areas().contains(area))
                .filter(before -> before.total() > 0)
                .map(before -> ShiftShare.of(before, table.table(), area));
    }

    /** The industries that are found with the given one, the nearest first. */
    public List<Neighbour> neighbours(String area, String industry) {
        return table.table().industries().stream()
                .filter(other -> !other.equals(industry))
                .map(other -> new Neighbour(
                        other, relatedness.proximity(industry, other), relatedness.isSpecialised(area, other)))
                .filter(other -> other.proximity().value().orElse(0) > 0)
                .sorted(Comparator.comparingDouble(
                        (Neighbour other) -> -other.proximity().value().orElse(0)))
                .limit(NEAREST)
                .toList();
    }

    public Measured ubiquity(String industry) {
        return relatedness.ubiquity(industry);
    }
}
