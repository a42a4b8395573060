package io.tuji.engine.chain.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Parts a scope into the things that it names and finds the verbs that govern each: its own (传感器的生产), those of the list that it stands
 * in (传感器、仪器的销售), or those that opened the list (生产传感器、仪器).
 */
final class ScopeClauses {

    private static final String MARKS = "、,;。:\n\r\t^";
    private static final List<String> FIELDS = List.of("领域", "专业的", "专业技术", "专业内");

    /** A piece between two marks, before what governs it is known. */
    private static final class Piece {
        private final int begin;
        private final int end;
        private final char mark;
        private final Verbs.Cut cut;
        private final int field;
        private final Set<Deed> deeds = EnumSet.noneOf(Deed.class);

        Piece(String text, int begin, int end, char mark) {
            String said = text.substring(begin, end);
            this.begin = begin;
            this.end = end;
            this.mark = mark;
            this.cut = Verbs.cut(said);
            this.field = FIELDS.stream()
                    .mapToInt(said::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(-1);
            if (isField()) {
                deeds.add(Deed.FIELD);
            } else {
                deeds.addAll(cut.leading());
                deeds.addAll(cut.trailing());
            }
        }

        boolean isField() {
            return field >= 0 && !cut.trailing().isEmpty();
        }

        boolean endsSentence() {
            return mark == ';' || mark == '。' || mark == '\n' || mark == '^';
        }

        Clause clause() {
            return new Clause(begin, begin + (isField() ? field : cut.end()), end, deeds);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private ScopeClauses(String text) {
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '。';
            if (MARKS.indexOf(c) >= 0) {
                if (i > begin) {
                    pieces.add(new Piece(text, begin, i, c));
                }
                begin = i + 1;
            }
        }
    }

    /** @param text without brackets, as {@link Brackets} leaves it; the clauses are those of its places */
    static List<Clause> of(String text) {
        ScopeClauses scope = new ScopeClauses(text);
        scope.openings();
        scope.verbsBehind();
        scope.lists();
        scope.tradeAtTheEnd();
        return scope.pieces.stream().map(Piece::clause).toList();
    }

    /** Verbs before a list govern it until the sentence ends or a thing has verbs of its own. */
    private void openings() {
        Set<Deed> open = EnumSet.noneOf(Deed.class);
        Set<Deed> gathered = EnumSet.noneOf(Deed.class);
        for (Piece piece : pieces) {
            if (piece.cut.isVerbOnly()) {
                gathered.addAll(piece.deeds);
                if (piece.mark == ':') {
                    open = EnumSet.copyOf(gathered);
                }
            } else {
                open = opened(piece, open, gathered);
                gathered.clear();
            }
            if (piece.endsSentence() || (piece.mark == ',' && piece.cut.isVerbOnly())) {
                gathered.clear();
            }
            if (piece.endsSentence()) {
                open = EnumSet.noneOf(Deed.class);
            }
        }
    }

    private static Set<Deed> opened(Piece piece, Set<Deed> open, Set<Deed> gathered) {
        if (!piece.cut.leading().isEmpty()) {
            piece.deeds.addAll(gathered);
            return piece.cut.trailing().isEmpty() ? EnumSet.copyOf(piece.deeds) : EnumSet.noneOf(Deed.class);
        }
        if (!piece.cut.trailing().isEmpty()) {
            return EnumSet.noneOf(Deed.class);
        }
        piece.deeds.addAll(open);
        return open;
    }

    /** 传感器的研发、生产、销售: verbs alone belong to the thing before them. */
    private void verbsBehind() {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).cut.isVerbOnly() && pieces.get(i - 1).mark == '、') {
                pieces.get(i).deeds.addAll(pieces.get(i - 1).isField() ? Set.of(Deed.FIELD) : Set.of());
                addToThingBefore(i);
            }
        }
    }

    private void addToThingBefore(int verb) {
        int thing = verb - 1;
        while (thing > 0 && pieces.get(thing).cut.isVerbOnly() && pieces.get(thing - 1).mark == '、') {
            thing--;
        }
        Piece before = pieces.get(thing);
        if (!before.cut.isVerbOnly() && !before.cut.trailing().isEmpty() && !before.isField()) {
            before.deeds.addAll(pieces.get(verb).deeds);
        }
    }

    /** 传感器、仪器的销售: the verbs behind a list govern all of it. */
    private void lists() {
        Set<Deed> behind = Set.of();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.mark != '、') {
                behind = Set.of();
            }
            if (!piece.cut.isVerbOnly() && !piece.cut.trailing().isEmpty()) {
                behind = piece.deeds;
            } else if (piece.deeds.isEmpty()) {
                piece.deeds.addAll(behind);
            }
        }
    }

    /** 传感器，仪器，五金的销售: commas part lists of goods too, but only trade may be meant of things so far away. */
    private void tradeAtTheEnd() {
        boolean isTrade = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.endsSentence()) {
                isTrade = false;
            }
            if (piece.deeds.isEmpty() && isTrade) {
                piece.deeds.add(Deed.TRADE);
            } else {
                isTrade = piece.deeds.contains(Deed.TRADE) && !piece.deeds.contains(Deed.MAKE);
            }
        }
    }
}
