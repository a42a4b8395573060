package io.tuji.engine.naming;

import io.tuji.engine.naming.NameStatistics.Count;
import io.tuji.engine.naming.NameStatistics.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts how names are made. What is rarer than a floor is left out, so that no single name can be read out of the
 * counts.
 */
public final class StatisticsLearner {

    private static final int HEAD = 2;
    private static final double SCOPES_PER_NAME = 20;
    private static final int SCOPES_PER_TERM = 10;
    private static final double PIECES_PER_NAME = 10;
    private static final String CLAUSE_ENDS = "[，。；、,;：:（）()【】\\s]+";
    private static final double TAIL_SHARE = 0.2;

    private final Map<Kind, Map<String, Double>> counts = new TreeMap<>();
    private final Map<String, Double> tails = new HashMap<>();
    private final Map<String, Double> inner = new HashMap<>();
    private final Map<String, Double> heads = new HashMap<>();
    private final List<String> cores = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> terms = new HashSet<>();

    /** Counts the owner in a full name; the same name twice counts once. */
    public void addName(String written) {
        Frame frame = Frame.of(NormalName.of(written).text());
        String name = frame.name();
        int from = PlaceChain.of(name, 0, frame.nameTo()).certainEnd();
        if (seen.add(name.substring(0, frame.coreTo())) && frame.nameTo() - from >= HEAD) {
            addCore(name.substring(from, frame.nameTo()).replaceAll("\\([^()]*\\)", ""));
        }
    }

    private void addCore(String core) {
        if (core.length() < HEAD || !isChinese(core)) {
            return;
        }
        cores.add(core);
        core.chars().limit(HEAD).forEach(c -> heads.merge(String.valueOf((char) c), 1.0, Double::sum));
        for (int from = Math.max(1, core.length() - CoreParting.LONGEST_WORD); from < core.length(); from++) {
            tails.merge(core.substring(from), 1.0, Double::sum);
        }
        for (int from = HEAD; from < core.length(); from++) {
            for (int to = from + 2; to <= Math.min(core.length(), from + CoreParting.LONGEST_WORD); to++) {
                inner.merge(core.substring(from, to), 1.0, Double::sum);
            }
        }
    }

    /** Counts the pairs of characters of a scope of business, and how its clauses begin and end. */
    public void addScope(String scope) {
        String text = NormalName.of(scope.replaceAll(CLAUSE_ENDS, " ")).text();
        Set<String> pairs = new HashSet<>();
        for (int from = 0; from + 2 <= text.length(); from++) {
            pairs.add(text.substring(from, from + 2));
        }
        pairs.forEach(pair -> add(Kind.PAIR, pair, 1));
        for (String clause : scope.split(CLAUSE_ENDS, -1)) {
            addBounds(NormalName.of(clause).text(), 1);
        }
    }

    /** Counts how the name of a product, an activity or an industry begins and ends; the same one twice counts once. */
    public void addTerm(String term) {
        String text = NormalName.of(term).text();
        if (terms.add(text)) {
            addBounds(text, SCOPES_PER_TERM);
            addPieces(text);
        }
    }

    private void addPieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 2; to <= Math.min(text.length(), from + NameStatistics.LONGEST_START); to++) {
                pieces.add(text.substring(from, to));
            }
        }
        pieces.forEach(piece -> add(Kind.PIECE, piece, 1));
    }

    private void addBounds(String text, int by) {
        for (int length = 2; length <= Math.min(NameStatistics.LONGEST_START, text.length()); length++) {
            add(Kind.START, text.substring(0, length), by);
        }
    }

    private static boolean isChinese(String term) {
        return term.chars().allMatch(Character::isIdeographic);
    }

    private void add(Kind kind, String text, double by) {
        counts.computeIfAbsent(kind, key -> new TreeMap<>()).merge(text, by, Double::sum);
    }

    /** All counts at or above their floor, in a fixed order. */
    public List<Count> counts() {
        CoreParting parting = new CoreParting(firstWords(), heads);
        parting.run(cores);
        List<Count> all = new ArrayList<>();
        counts.forEach((kind, texts) -> addAll(all, kind, texts));
        addAll(all, Kind.PHRASE, parting.phrases());
        addAll(all, Kind.WORD, parting.words());
        addAll(all, Kind.OPENING, parting.openings());
        addAll(all, Kind.BRAND_PAIR, parting.brandPairs());
        addAll(all, Kind.BRAND, parting.brands());
        addAll(all, Kind.BRAND_CHARACTER, parting.brandCharacters());
        addAll(all, Kind.BUSINESS_CHARACTER, parting.businessCharacters());
        return List.copyOf(all);
    }

    /** A word of business ends some names, or products and scopes know it; halves of long trade names do neither. */
    private Map<String, Double> firstWords() {
        Map<String, Double> words = new HashMap<>();
        inner.forEach((word, count) -> {
            if (count >= Kind.WORD.floor() && tails.getOrDefault(word, 0.0) >= TAIL_SHARE * count) {
                words.put(word, count);
            }
        });
        addUsage(words, Kind.START, SCOPES_PER_NAME);
        addUsage(words, Kind.PIECE, PIECES_PER_NAME);
        return words;
    }

    private void addUsage(Map<String, Double> words, Kind kind, double perName) {
        counts.getOrDefault(kind, Map.of()).forEach((text, count) -> {
            if (count >= kind.floor()) {
                words.merge(text, count / perName, Double::sum);
            }
        });
    }

    private static void addAll(List<Count> all, Kind kind, Map<String, Double> texts) {
        new TreeMap<>(texts).forEach((text, count) -> {
            if (count >= kind.floor() && !text.isEmpty() && isChinese(text)) {
                all.add(new Count(kind, text, (int) Math.round(count)));
            }
        });
    }
}
