package io.tuji.engine.naming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The features of a span of a name as its trade name: of where it begins, of where it ends, of both together, and of
 * the name having none. The first two are asked once for each place.
 */
final class BrandFeatures {

    private static final int MANY = 8;
    private static final double SCALE = 10;

    /** The words for the length of a rest with the kind of the form, made once. */
    private static final Map<String, String[]> RESTS = new ConcurrentHashMap<>();

    private final NameView view;
    private final String name;
    private final FeatureSink sink;
    private final String formKind;
    private final String[] rests;

    BrandFeatures(NameView view, FeatureSink sink) {
        this.view = view;
        this.name = view.name;
        this.sink = sink;
        this.formKind = formKind(view.frame);
        this.rests = RESTS.computeIfAbsent(
                formKind,
                kind -> IntStream.rangeClosed(0, MANY)
                        .mapToObj(length -> length + kind)
                        .toArray(String[]::new));
    }

    private static String formKind(Frame frame) {
        if (frame.form().isEmpty()) {
            return frame.behind().isEmpty() ? "" : "+";
        }
        return NameForms.current().kindOf(frame.form()).map(Enum::name).orElse("");
    }

    /** Of spans that begin here. */
    void begin(int from) {
        sink.word(Feature.PLACES, view.chain.pattern(from).orElse("-"));
        sink.level(Feature.UNEXPLAINED, Math.min(MANY, Math.max(0, from - Math.min(from, view.chain.end()))));
        PlaceWord place = view.placeAt(from);
        if (place != null) {
            sink.word(Feature.BEGINS_AS_PLACE, placeAt(from, place));
        }
        sink.piece(Feature.FIRST, name, from, from + 1);
        sink.piece(Feature.FIRST_PAIR, name, from, Math.min(view.end(), from + 2));
        sink.piece(Feature.BEFORE, name, Math.max(0, from - 1), from);
        sink.number(Feature.FIRST_BRANDINESS, view.brandiness(from));
        if (from > 0) {
            entry(view.text(from - 1, from + 1));
        }
    }

    private void entry(TextCounts pair) {
        sink.level(Feature.ENTRY_PIECE, pair.piece);
        sink.level(Feature.ENTRY_TERM, pair.pair);
        sink.level(Feature.ENTRY_BRAND, pair.brandPair);
    }

    private String placeAt(int from, PlaceWord place) {
        for (PlaceChain.Link link : view.chain.links()) {
            if (link.from() == from) {
                return (link.isNested() ? "nested " : "") + place.kind() + (from == 0 ? " first" : "");
            }
        }
        return "inner " + place.kind();
    }

    /** Of spans that end here. */
    void end(int to) {
        int rest = view.rest(to);
        int length = view.end() - rest;
        sink.word(Feature.REST, rests[Math.min(MANY, length)]);
        sink.level(Feature.REST_PHRASE, view.text(rest, view.end()).phrase);
        sink.level(Feature.REST_OPEN, length == 0 ? 9 : Math.min(MANY, view.open(rest)));
        sink.number(Feature.REST_COST, view.cost(rest) / SCALE);
        if (rest == to && length > 0 && to > 0) {
            crossing(to);
        }
        if (length > 0) {
            rest(rest);
        }
        if (rest > to) {
            behind(to, rest);
        }
        sink.piece(Feature.LAST, name, to - 1, to);
    }

    private void crossing(int to) {
        TextCounts pair = view.text(to - 1, to + 1);
        int longer = view.text(to - 1, view.end()).phrase;
        int fall = Math.max(0, view.text(to, view.end()).phrase - longer);
        sink.level(Feature.PHRASE_FALL, Math.min(MANY, fall) + 10 * Math.min(3, longer));
        sink.piece(Feature.CROSSING, name, to - 1, to + 1);
        sink.level(Feature.CROSSING_BRAND, pair.brandPair);
        sink.level(Feature.CROSSING_TERM, pair.pair);
        TextCounts triple = view.text(to - 1, to + 2);
        sink.level(Feature.CROSSING_START, pair.start + 20 * Math.min(1, triple.start));
        sink.level(Feature.CROSSING_PIECE, Math.max(pair.piece, triple.piece));
    }

    private void rest(int rest) {
        int pairTo = Math.min(view.end(), rest + 2);
        TextCounts pair = view.text(rest, rest + 2);
        sink.piece(Feature.REST_FIRST, name, rest, rest + 1);
        sink.piece(Feature.REST_FIRST_PAIR, name, rest, pairTo);
        sink.level(Feature.REST_FIRST_TERM, pair.pair);
        sink.level(Feature.REST_OPENING, pair.opening);
        sink.level(Feature.REST_BRAND, pair.brandPair);
        sink.number(Feature.REST_OPENNESS, pair.openness);
        sink.level(Feature.REST_PIECE, pair.piece);
        sink.level(Feature.REST_START, view.bestStart(rest));
        sink.number(Feature.REST_BRANDINESS, view.meanBrandiness(rest, pairTo));
    }

    private void behind(int to, int rest) {
        PlaceWord place = view.placeBehind(to);
        if (place != null) {
            sink.word(Feature.BEHIND, place.kind() + (view.chain.links().isEmpty() ? " only" : ""));
            return;
        }
        boolean isPlace = PlaceWords.current().at(name, to + 1, rest - 1) != null;
        sink.word(Feature.BEHIND, isPlace ? "(place)" : name.startsWith("集团", to + 1) ? "(group)" : "()");
    }

    /** Of this span. */
    void span(int from, int to) {
        int length = to - from;
        int rest = view.rest(to);
        sink.level(Feature.LENGTH, Math.min(MANY, length));
        sink.level(Feature.LENGTH_AND_REST, 10 * Math.min(MANY, length) + Math.min(4, view.end() - rest));
        sink.level(Feature.WHOLE_PHRASE, view.text(from, view.end()).phrase);
        TextCounts span = view.text(from, to);
        sink.level(Feature.SPAN_PHRASE, span.phrase);
        sink.level(Feature.SPAN_KNOWN, span.brand);
        sink.level(Feature.SPAN_WORD, span.word);
        sink.level(Feature.SPAN_TERM, 20 * Math.min(4, length) + span.start);
        sink.level(Feature.SPAN_PIECE, 20 * Math.min(4, length) + span.piece);
        PlaceWord place = view.placeAt(from);
        if (place != null && place.text().length() == length) {
            sink.word(
                    from == 0 ? Feature.SPAN_FIRST_PLACE : Feature.SPAN_PLACE,
                    place.kind().name());
        }
        sink.number(Feature.SPAN_COST, view.brandCost(from, to) / SCALE);
        sink.number(Feature.SPAN_BRANDINESS, view.meanBrandiness(from, to));
        sink.number(Feature.SPAN_LOWEST, view.lowestBrandiness(from, to));
        if (length > 2) {
            sink.level(Feature.TAIL_START, 20 * Math.min(4, length) + view.text(to - 2, to).start);
        }
        if (length > 1) {
            pairs(from, to);
        }
    }

    private void pairs(int from, int to) {
        double sum = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = from; i + 2 <= to; i++) {
            double one = view.text(i, i + 2).pairBrandiness;
            sum += one;
            lowest = Math.min(lowest, one);
        }
        sink.number(Feature.PAIRS_MEAN, sum / (to - from - 1));
        sink.number(Feature.PAIRS_SUM, sum / SCALE);
        sink.number(Feature.PAIRS_LOWEST, lowest);
    }

    /** Of there being no trade name. */
    void none() {
        int from = view.chain.certainEnd();
        int end = view.end();
        sink.word(Feature.BIAS, "");
        sink.word(Feature.NONE_PLACES, view.chain.pattern(from).orElse("-"));
        sink.level(Feature.NONE_PHRASE, view.text(from, end).phrase);
        sink.level(Feature.NONE_OPEN, Math.min(MANY, view.open(from)));
        sink.level(Feature.NONE_LENGTH, Math.min(20, end - from));
        sink.word(Feature.NONE_FORM, formKind);
        sink.number(Feature.NONE_COST, view.cost(from) / SCALE);
        sink.number(Feature.NONE_HIGHEST, view.highestBrandiness(from, end));
        sink.number(Feature.NONE_BRANDINESS, view.meanBrandiness(from, end));
        sink.level(Feature.NONE_FIRST_TERM, view.bestStart(from));
        int deep = view.chain.end();
        sink.level(Feature.DEEP_OPEN, Math.min(MANY, view.open(deep)) + (deep == end ? 20 : 0));
        sink.word(Feature.DEEP_PLACES, view.chain.pattern(deep).orElse("-"));
        sink.number(Feature.DEEP_COST, view.cost(deep) / SCALE);
        sink.level(Feature.DEEP_LENGTH, Math.min(20, end - deep));
    }
}
