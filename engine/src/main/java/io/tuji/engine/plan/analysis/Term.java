package io.tuji.engine.plan.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a placeholder of a rule stands for.
 *
 * @param value which conditions compare; empty of words
 * @param size the same without its sign
 */
public record Term(List<Piece> pieces, Optional<BigDecimal> value, List<Piece> size) {

    public Term {
        pieces = List.copyOf(pieces);
        size = List.copyOf(size);
    }

    public static Term name(String name) {
        return of(List.of(Piece.name(name)));
    }

    /** Fixed words, such as that of a state. */
    public static Term words(String words) {
        return of(List.of(Piece.words(words)));
    }

    public static Term time(String time) {
        return of(List.of(Piece.time(time)));
    }

    public static Term of(List<Piece> pieces) {
        return new Term(pieces, Optional.empty(), pieces);
    }

    /** The number and its unit. */
    public static Term fact(Fact fact) {
        return new Term(
                withUnit(Piece.figure(fact), fact.unit()),
                Optional.of(fact.value()),
                withUnit(Piece.figure(fact, fact.shownSize()), fact.unit()));
    }

    /** Several after each other, as lists of names. */
    public static Term listed(List<Term> terms, String between) {
        List<Piece> all = new ArrayList<>();
        for (Term term : terms) {
            if (!all.isEmpty()) {
                all.add(Piece.words(between));
            }
            all.addAll(term.pieces());
        }
        return of(all);
    }

    /** These after each other, as one. */
    public static Term joined(Term... terms) {
        return listed(List.of(terms), "");
    }

    Term after(String words) {
        return new Term(before(words, pieces), value, before(words, size));
    }

    private static List<Piece> before(String words, List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(List.of(Piece.words(words)));
        all.addAll(pieces);
        return all;
    }

    private static List<Piece> withUnit(Piece number, String unit) {
        return unit.isEmpty() ? List.of(number) : List.of(number, Piece.words(unit));
    }
}
