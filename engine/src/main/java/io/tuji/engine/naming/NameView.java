package io.tuji.engine.naming;

import org.jspecify.annotations.Nullable;

/** A name with what its features ask of every place in it, computed once. */
final class NameView {

    private static final int LONGEST_WORD = 8;
    private static final double WORST = 99;

    final String name;
    final Frame frame;
    final PlaceChain chain;
    private final TextCounts unknown;
    private final TextCounts[][] texts;
    private final @Nullable PlaceWord[] places;
    private final int[] open;
    private final double[] costs;
    private final double[] brandCosts;

    NameView(Frame frame, NameStatistics statistics) {
        this.name = frame.name();
        this.frame = frame;
        this.chain = PlaceChain.of(name, 0, end());
        this.unknown = statistics.unknown();
        this.texts = new TextCounts[end()][];
        this.places = new PlaceWord[end() + 1];
        this.open = new int[end() + 1];
        this.costs = new double[end() + 1];
        this.brandCosts = new double[end() + 1];
        for (int i = end() - 1; i >= 0; i--) {
            texts[i] = statistics.beginning(name, i, end());
            places[i] = PlaceWords.current().at(name, i, end());
            brandCosts[i] = brandCosts[i + 1] + texts[i][0].brandCost;
            costs[i] = costAt(i);
            open[i] = openAt(i);
        }
    }

    /** Behind the core without a group word. */
    int end() {
        return frame.nameTo();
    }

    /** What the statistics know of these characters. */
    TextCounts text(int from, int to) {
        return from < 0 || from >= to || to > end() || to - from > texts[from].length
                ? unknown
                : texts[from][to - from - 1];
    }

    /** The longest name of a place that begins just here. */
    @Nullable
    PlaceWord placeAt(int from) {
        return places[from];
    }

    /** How many characters from here to the end of the core no known word covers. */
    int open(int from) {
        return open[from];
    }

    private int openAt(int from) {
        int fewest = open[from + 1] + (isBracket(name.charAt(from)) ? 0 : 1);
        for (int to = from + 2; to <= Math.min(end(), from + LONGEST_WORD) && fewest > 0; to++) {
            if (open[to] < fewest && text(from, to).isWord) {
                fewest = open[to];
            }
        }
        return fewest;
    }

    /** How surprising it is that these characters to the end of the core are words of business. */
    double cost(int from) {
        return costs[from];
    }

    private double costAt(int from) {
        double least = isBracket(name.charAt(from)) ? costs[from + 1] : WORST;
        for (int to = from + 1; to <= Math.min(end(), from + LONGEST_WORD); to++) {
            least = Math.min(least, costs[to] + text(from, to).wordCost);
        }
        return least;
    }

    double brandCost(int from, int to) {
        return brandCosts[from] - brandCosts[to];
    }

    static boolean isBracket(char c) {
        return c == '(' || c == ')';
    }

    double brandiness(int at) {
        return texts[at][0].brandiness;
    }

    double meanBrandiness(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += brandiness(i);
        }
        return from < to ? sum / (to - from) : 0;
    }

    double highestBrandiness(int from, int to) {
        double highest = from < to ? brandiness(from) : 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, brandiness(i));
        }
        return highest;
    }

    double lowestBrandiness(int from, int to) {
        double lowest = from < to ? brandiness(from) : 0;
        for (int i = from; i < to; i++) {
            lowest = Math.min(lowest, brandiness(i));
        }
        return lowest;
    }

    /** The most usual beginning of a description of business that begins here. */
    int bestStart(int from) {
        return Math.max(text(from, from + 2).start, Math.max(text(from, from + 3).start, text(from, from + 4).start));
    }

    /** Where the words behind a span begin: behind a bracket or a place, if one stands there. */
    int rest(int spanTo) {
        if (spanTo < end() && name.charAt(spanTo) == '(') {
            int close = name.indexOf(')', spanTo);
            return close < 0 || close >= end() ? spanTo : close + 1;
        }
        PlaceWord place = placeBehind(spanTo);
        return place == null ? spanTo : spanTo + place.text().length();
    }

    /** A division that begins just here; short names of counties are words too often to be taken for one. */
    @Nullable
    PlaceWord placeBehind(int at) {
        PlaceWord place = places[at];
        return place == null || place.divisions().isEmpty() || place.kind() == PlaceKind.COUNTY ? null : place;
    }
}
