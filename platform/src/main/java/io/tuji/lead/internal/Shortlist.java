package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.CandidateRanking;
import io.tuji.engine.chain.candidate.Judged;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.lead.internal.Gatherer.Gathered;
import io.tuji.lead.internal.PoolStore.Firm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds the best of many firms without reading all there is to know of each: a firm whose score could not reach the last of those that
 * are kept, whatever else is known of it, is not read. The order is that of reading them all.
 */
final class Shortlist {

    /** So few are all read: to find the best of them would take as long. */
    private static final int FEW = 2_000;

    /** Of more so many are read at once. */
    private static final int STEP = 600;

    /** More than scores lose by being rounded. */
    private static final double GRAIN = 1e-8;

    private final Gatherer gatherer;
    private final Gathered gathered;
    private final CandidateRanking ranking;
    private final Narrowing narrowing;

    Shortlist(Gatherer gatherer, Gathered gathered, CandidateRanking ranking, Narrowing narrowing) {
        this.gatherer = gatherer;
        this.gathered = gathered;
        this.ranking = ranking;
        this.narrowing = narrowing;
    }

    /** @param total how many there are, kept or not */
    record Chosen(List<Candidate> best, long total) {}

    /** A firm as far as its registration and nodes tell, with the score that it cannot exceed. */
    private record Bounded(Firm firm, double ceiling) {}

    /** Partners of the patron first. */
    Chosen best(int most) {
        List<Firm> partners = new ArrayList<>();
        List<Firm> others = new ArrayList<>();
        for (Firm firm : gathered.open()) {
            if (narrowing.keeps(firm)) {
                (firm.partnerSaidBy().isPresent() ? partners : others).add(firm);
            }
        }
        Chosen first = all(partners, most);
        boolean readsAll = narrowing.asksForMore() || others.size() <= Math.max(FEW, 2 * most);
        Chosen second = readsAll ? all(others, most) : some(others, most);
        List<Candidate> best = new ArrayList<>(first.best());
        second.best().stream().limit(most - best.size()).forEach(best::add);
        return new Chosen(best, first.total() + second.total());
    }

    private Chosen all(List<Firm> firms, int most) {
        List<Candidate> read = read(firms).stream().filter(narrowing::keeps).toList();
        return new Chosen(candidates(ranking.best(read, most)), read.size());
    }

    /** Each step raises what the next has to reach. */
    private Chosen some(List<Firm> firms, int most) {
        List<Bounded> highestFirst = bounded(firms);
        List<Judged> best = List.of();
        for (int read = 0; read < highestFirst.size() && canReach(highestFirst.get(read), best, most); read += STEP) {
            List<Bounded> next = highestFirst.subList(read, Math.min(read + STEP, highestFirst.size()));
            List<Candidate> candidates = new ArrayList<>(candidates(best));
            candidates.addAll(read(next.stream().map(Bounded::firm).toList()));
            best = ranking.best(candidates, most);
        }
        return new Chosen(candidates(best), highestFirst.size());
    }

    private static boolean canReach(Bounded firm, List<Judged> best, int most) {
        return best.size() < most || firm.ceiling >= best.get(most - 1).score() - GRAIN;
    }

    /** Fit is known from registration and nodes, so that it narrows here already. */
    private List<Bounded> bounded(List<Firm> firms) {
        Map<Long, Map<Term, Double>> hints = gatherer.hints();
        FactReader brief = gathered.brief();
        List<Bounded> bounded = new ArrayList<>(firms.size());
        for (Firm firm : firms) {
            Candidate candidate = brief.read(firm);
            if (narrowing.keeps(candidate)) {
                bounded.add(new Bounded(firm, ranking.ceiling(candidate, hints.getOrDefault(firm.id(), Map.of()))));
            }
        }
        bounded.sort(Comparator.comparingDouble(Bounded::ceiling).reversed());
        return bounded;
    }

    private List<Candidate> read(List<Firm> firms) {
        FactReader reader = gatherer.reader(gathered, firms);
        return firms.stream().map(reader::read).toList();
    }

    private static List<Candidate> candidates(List<Judged> best) {
        return best.stream().map(Judged::candidate).toList();
    }
}
