package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The spans of one name with how likely each is its trade name. */
final class Spans {

    /** @param to as large as {@code from} for: none */
    record Span(int from, int to, double probability) {
        boolean isNone() {
            return from == to;
        }
    }

    private final List<Span> spans = new ArrayList<>();

    /** With the score of there being none. */
    Spans(double none) {
        spans.add(new Span(0, 0, none));
    }

    /** Whether a trade name may reach from here to there: within the core, not too long, without brackets. */
    static boolean isOpen(NameView view, int from, int to) {
        return to <= view.end()
                && to - from <= BrandModel.LONGEST
                && !NameView.isBracket(view.name.charAt(from))
                && !NameView.isBracket(view.name.charAt(to - 1));
    }

    void add(int from, int to, double score) {
        spans.add(new Span(from, to, score));
    }

    /** Scores made into probabilities. */
    Spans normalised() {
        double highest = likeliest().probability;
        double sum = spans.stream()
                .mapToDouble(span -> Math.exp(span.probability - highest))
                .sum();
        spans.replaceAll(span -> new Span(span.from, span.to, Math.exp(span.probability - highest) / sum));
        return this;
    }

    /** The first of them, if several are equally likely. */
    Span likeliest() {
        Span likeliest = spans.get(0);
        for (Span span : spans) {
            likeliest = span.probability > likeliest.probability ? span : likeliest;
        }
        return likeliest;
    }

    /** At most so many, at least so likely, the likeliest first. */
    List<Span> best(int most, double least) {
        return spans.stream()
                .filter(span -> span.probability >= least)
                .sorted(Comparator.comparingDouble(Span::probability).reversed())
                .limit(most)
                .toList();
    }
}
