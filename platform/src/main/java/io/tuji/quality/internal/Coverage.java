package io.tuji.quality.internal;

import io.tuji.engine.chain.settling.Enough;
import io.tuji.quality.RegionLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many firms on chains were founded in which year and where, as far as that is known. */
public record Coverage(List<Cell> cells) {

    /**
     * Firms that are alike in both.
     *
     * @param division empty where nobody has said it
     * @param year of founding, likewise
     */
    public record Cell(Optional<String> division, Optional<Integer> year, long firms) {}

    public Coverage {
        cells = List.copyOf(cells);
    }

    public long firms() {
        return cells.stream().mapToLong(Cell::firms).sum();
    }

    public long undated() {
        return cells.stream()
                .filter(cell -> cell.year().isEmpty())
                .mapToLong(Cell::firms)
                .sum();
    }

    /** Those whose day is known and whose place is not, at the level. */
    public long unplaced(RegionLevel level) {
        return cells.stream()
                .filter(cell -> cell.year().isPresent() && region(cell, level).isEmpty())
                .mapToLong(Cell::firms)
                .sum();
    }

    /** The year to split at unless somebody says another; empty where no founding day is known. */
    public Optional<Integer> splitYear() {
        SortedMap<Integer, Long> founded = new TreeMap<>();
        cells.forEach(cell -> cell.year().ifPresent(year -> founded.merge(year, cell.firms(), Long::sum)));
        return founded.isEmpty() ? Optional.empty() : Optional.of(Enough.splitYear(founded));
    }

    /** The regions that can play home. */
    public List<String> regions(RegionLevel level, int splitYear) {
        return Enough.regions(byRegion(level, splitYear, true), byRegion(level, splitYear, false));
    }

    /** How many regions have enough firms on one side of the year, whatever they have on the other. */
    long having(RegionLevel level, int splitYear, boolean before) {
        int least = before ? Enough.BEFORE : Enough.SINCE;
        return byRegion(level, splitYear, before).values().stream()
                .filter(firms -> firms >= least)
                .count();
    }

    private Map<String, Long> byRegion(RegionLevel level, int splitYear, boolean before) {
        Map<String, Long> firms = new HashMap<>();
        for (Cell cell : cells) {
            if (cell.year().filter(year -> year < splitYear == before).isPresent()) {
                region(cell, level).ifPresent(region -> firms.merge(region, cell.firms(), Long::sum));
            }
        }
        return firms;
    }

    private static Optional<String> region(Cell cell, RegionLevel level) {
        return cell.division().flatMap(level::of);
    }
}
