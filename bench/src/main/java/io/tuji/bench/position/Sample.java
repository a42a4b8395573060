package io.tuji.bench.position;

import io.tuji.bench.position.Firm.Source;
import io.tuji.bench.position.Pair.Cell;
import io.tuji.bench.position.Pair.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Pairs drawn from every cell, each firm at most twice, none that was asked for another sample. */
final class Sample {

    private static final int MOST_OF_A_FIRM = 2;

    /** How many lots are drawn for one place: cells of the rest are hit one time in twenty, small cells run dry. */
    private static final int LOTS = 2000;

    private final Strata strata;
    private final Random random;
    private final Set<String> taken;

    /** @param taken the hashes of firms that were asked before */
    Sample(Strata strata, Random random, Set<String> taken) {
        this.strata = strata;
        this.random = random;
        this.taken = new HashSet<>(taken);
    }

    /** In shuffled order. */
    List<Pair> draw(int keyword, int byClass, int rest) {
        int chains = (int) strata.cells().stream().map(Cell::chain).distinct().count();
        Set<Pair> drawn = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>();
        for (Cell cell : strata.cells()) {
            int ofChain = (cell.kind() == Kind.KEYWORD ? keyword : cell.kind() == Kind.CLASS ? byClass : rest) / chains;
            draw(cell, share(ofChain, cell), drawn, asked);
        }
        taken.addAll(asked);
        List<Pair> shuffled = new ArrayList<>(drawn);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private void draw(Cell cell, int wanted, Set<Pair> drawn, List<String> asked) {
        int found = 0;
        for (int lot = 0; lot < wanted * LOTS && found < wanted; lot++) {
            for (Pair pair : strata.draw(cell, random, firm -> isFree(firm, asked))) {
                if (drawn.add(pair)) {
                    asked.add(pair.firm().hash());
                    found++;
                }
            }
        }
    }

    private boolean isFree(Firm firm, List<String> asked) {
        return !taken.contains(firm.hash()) && Collections.frequency(asked, firm.hash()) < MOST_OF_A_FIRM;
    }

    /** By the root of its size, so that large cells get more and small ones still some. */
    private int share(int ofChain, Cell cell) {
        double all = Arrays.stream(Source.values())
                .mapToDouble(source -> root(new Cell(cell.chain(), cell.kind(), source)))
                .sum();
        return (int) Math.round(ofChain * root(cell) / all);
    }

    private double root(Cell cell) {
        return Math.sqrt((double) strata.size(cell));
    }
}
