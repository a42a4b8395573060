package io.tuji.bench.position;

import io.tuji.bench.position.Firm.Source;
import io.tuji.bench.position.Pair.Cell;
import io.tuji.bench.position.Pair.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All pairs of firms and nodes, parted by what speaks for them; those of which nothing does are only counted and drawn by lot. */
final class Strata {

    private final List<Firm> firms;
    private final List<Spot> spots;
    private final Map<Cell, List<Pair>> pairs = new HashMap<>();
    private final List<Set<Integer>> spoken = new ArrayList<>();

    Strata(List<Firm> firms, List<Spot> spots) {
        this.firms = firms.stream().map(Firm::coded).toList();
        this.spots = spots;
        PlainMatch match = new PlainMatch(spots.stream().map(Spot::node).toList());
        for (Firm firm : this.firms) {
            spoken.add(add(firm, match.in(firm.says())));
        }
    }

    private Set<Integer> add(Firm firm, Set<Integer> hits) {
        for (int i = 0; i < spots.size(); i++) {
            boolean isHit = hits.contains(i);
            if (isHit || spots.get(i).hasClass(firm.says().classes())) {
                hits.add(i);
                Pair pair = new Pair(firm, spots.get(i), isHit ? Kind.KEYWORD : Kind.CLASS);
                pairs.computeIfAbsent(pair.cell(), none -> new ArrayList<>()).add(pair);
            }
        }
        return hits;
    }

    /** How many pairs there are of a cell. */
    long size(Cell cell) {
        if (cell.kind() != Kind.REST) {
            return all(cell).size();
        }
        long ofSource =
                firms.stream().filter(firm -> firm.source() == cell.source()).count();
        long ofChain =
                spots.stream().filter(spot -> spot.chain().equals(cell.chain())).count();
        long others = pairs.entrySet().stream()
                .filter(entry -> entry.getKey().chain().equals(cell.chain())
                        && entry.getKey().source() == cell.source())
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        return ofSource * ofChain - others;
    }

    /** A pair of a cell by lot of which a firm may still be asked; none if the lot fell on another. */
    List<Pair> draw(Cell cell, Random random, Predicate<Firm> isFree) {
        List<Pair> all = all(cell);
        if (cell.kind() != Kind.REST) {
            return all.isEmpty() ? List.of() : free(all.get(random.nextInt(all.size())), isFree);
        }
        int firm = random.nextInt(firms.size());
        int spot = random.nextInt(spots.size());
        Pair pair = new Pair(firms.get(firm), spots.get(spot), Kind.REST);
        return pair.cell().equals(cell) && !spoken.get(firm).contains(spot) ? free(pair, isFree) : List.of();
    }

    private static List<Pair> free(Pair pair, Predicate<Firm> isFree) {
        return isFree.test(pair.firm()) ? List.of(pair) : List.of();
    }

    private List<Pair> all(Cell cell) {
        return pairs.getOrDefault(cell, List.of());
    }

    /** Every cell, empty ones too, in a fixed order. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String chain : spots.stream().map(Spot::chain).distinct().toList()) {
            for (Kind kind : Kind.values()) {
                for (Source source : Source.values()) {
                    cells.add(new Cell(chain, kind, source));
                }
            }
        }
        return cells;
    }

    Map<Kind, Long> sizes() {
        return cells().stream()
                .collect(Collectors.groupingBy(Cell::kind, TreeMap::new, Collectors.summingLong(this::size)));
    }
}
