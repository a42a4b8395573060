package io.tuji.engine.plan.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in what a person has typed: those that a fact has are linked to it, all others are without source. */
public final class TypedNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    /** Years, and months and days that follow them, name a time. */
    private static final Pattern TIME =
            Pattern.compile("(?:19|20)\\d{2}(?:—(?:19|20)\\d{2})?年(?:第[1-4]季度|\\d{1,2}(?:—\\d{1,2})?月(?:\\d{1,2}日)?)?");

    private final Map<BigDecimal, List<Fact>> facts = new LinkedHashMap<>();

    public TypedNumbers(List<Fact> facts) {
        for (Fact fact : facts) {
            this.facts
                    .computeIfAbsent(plain(fact.shownSize()), shown -> new ArrayList<>())
                    .add(fact);
        }
    }

    /**
     * @param composed what stood there before: its facts are preferred where several show the same number
     */
    public List<Piece> read(String typed, List<Piece> composed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher time = TIME.matcher(typed);
        int from = 0;
        while (time.find()) {
            numbers(typed.substring(from, time.start()), composed, pieces);
            pieces.add(Piece.time(time.group()));
            from = time.end();
        }
        numbers(typed.substring(from), composed, pieces);
        return pieces;
    }

    private void numbers(String typed, List<Piece> composed, List<Piece> pieces) {
        Matcher number = NUMBER.matcher(typed);
        int from = 0;
        while (number.find()) {
            words(typed.substring(from, number.start()), pieces);
            pieces.add(piece(number.group(), typed.substring(number.end()), composed));
            from = number.end();
        }
        words(typed.substring(from), pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(Piece.words(text));
        }
    }

    private Piece piece(String typed, String after, List<Piece> composed) {
        List<Fact> same = facts.getOrDefault(plain(typed.replace(",", "")), List.of()).stream()
                .filter(fact -> after.startsWith(fact.unit()))
                .toList();
        Optional<Fact> stoodThere =
                same.stream().filter(fact -> isIn(composed, fact)).findFirst();
        return stoodThere
                .or(() -> same.stream().findFirst())
                .map(fact -> Piece.figure(fact, typed))
                .orElseGet(() -> Piece.unsourced(typed));
    }

    private static boolean isIn(List<Piece> composed, Fact fact) {
        return composed.stream()
                .flatMap(piece -> piece.link().stream())
                .anyMatch(link -> link.fact().equals(fact.key().text()));
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number).stripTrailingZeros();
    }
}
