package io.tuji.coding.web;

import io.tuji.engine.industry.coding.DecidingClause;
import io.tuji.engine.industry.coding.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scope or a list of products in the words of the source, its clauses marked by how much they spoke for what was read. */
public final class MarkedText {

    private static final String PARTING = ";；,，、。";

    /** @param share of all that spoke for it; empty for a piece that decided nothing */
    public record Piece(String text, Optional<Double> share) {}

    private MarkedText() {}

    public static List<Piece> of(String text, List<DecidingClause> deciding) {
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || PARTING.indexOf(text.charAt(i)) >= 0) {
                int end = Math.min(text.length(), i + 1);
                String piece = text.substring(begin, end);
                if (!piece.isEmpty()) {
                    pieces.add(new Piece(piece, share(piece, deciding)));
                }
                begin = end;
            }
        }
        return pieces;
    }

    private static Optional<Double> share(String piece, List<DecidingClause> deciding) {
        List<String> clauses = Scope.of(piece).clauses();
        return deciding.stream()
                .filter(clause -> !clause.standsInName() && clauses.contains(clause.text()))
                .map(DecidingClause::share)
                .findFirst();
    }
}
