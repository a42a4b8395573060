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
    private final List<ScopePiece> pieces = new ArrayList<>();

    private ScopeClauses(String text) {
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '。';
            if (MARKS.indexOf(c) >= 0) {
                if (i > begin) {
                    pieces.add(new ScopePiece(text, begin, i, c));
                }
                begin = i + 1;
            }
        }
    }

    /** @param text without brackets, as {@link Brackets} leaves it; the clauses are those of its places */
    static List<Clause> of(String text) {
        ScopeClauses scope = new ScopeClauses(text);
        scope.verbsBehind();
        scope.openings();
        scope.lists();
        scope.farBehind();
        return scope.pieces.stream().map(ScopePiece::clause).toList();
    }

    /** 传感器的研发、生产、销售: verbs alone belong to the thing before them. */
    private void verbsBehind() {
        for (int i = 1; i < pieces.size(); i++) {
            ScopePiece verb = pieces.get(i);
            if (verb.cut.isVerbOnly() && pieces.get(i - 1).mark == '、') {
                addToThingBefore(verb, i - 1);
            }
        }
    }

    private void addToThingBefore(ScopePiece verb, int last) {
        int thing = last;
        while (thing > 0 && pieces.get(thing).isBehind) {
            thing--;
        }
        ScopePiece before = pieces.get(thing);
        if (!before.cut.isVerbOnly() && !before.cut.trailing().isEmpty()) {
            verb.isBehind = true;
            before.deeds.addAll(verb.deeds);
            before.keepToField();
        }
    }

    /** 生产传感器、仪器: verbs before a list govern it until the sentence ends or a thing has verbs of its own. */
    private void openings() {
        Set<Deed> open = EnumSet.noneOf(Deed.class);
        Set<Deed> gathered = EnumSet.noneOf(Deed.class);
        for (ScopePiece piece : pieces) {
            if (!piece.cut.isVerbOnly()) {
                open = opened(piece, open, gathered);
                gathered.clear();
            } else if (!piece.isBehind) {
                gathered.addAll(piece.deeds);
            }
            if (piece.mark == ':' && !gathered.isEmpty()) {
                open = EnumSet.copyOf(gathered);
            }
            if (piece.mark != '、') {
                gathered.clear();
            }
            if (piece.endsSentence()) {
                open = EnumSet.noneOf(Deed.class);
            }
        }
    }

    /** What governs the pieces that follow. */
    private static Set<Deed> opened(ScopePiece piece, Set<Deed> open, Set<Deed> gathered) {
        boolean isBegun = !piece.cut.leading().isEmpty()
                || (!gathered.isEmpty() && piece.cut.trailing().isEmpty());
        if (isBegun) {
            piece.deeds.addAll(gathered);
            return piece.cut.trailing().isEmpty() ? EnumSet.copyOf(piece.deeds) : EnumSet.noneOf(Deed.class);
        }
        if (!piece.cut.trailing().isEmpty()) {
            return EnumSet.noneOf(Deed.class);
        }
        piece.deeds.addAll(open);
        return open;
    }

    /** 传感器、仪器的销售: the verbs behind a list govern all of it. */
    private void lists() {
        Set<Deed> behind = Set.of();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            ScopePiece piece = pieces.get(i);
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

    /**
     * 传感器，仪器，五金的销售: commas part lists of goods too. Trade is meant of all that stands before it without a verb; making only if
     * the sentence begins with that list.
     */
    private void farBehind() {
        Set<Deed> behind = Set.of();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            ScopePiece piece = pieces.get(i);
            if (piece.endsSentence()) {
                behind = Set.of();
            }
            if (!piece.deeds.isEmpty()) {
                behind = piece.deeds;
            } else if (!Deed.isMaking(behind) || isFirstList(i)) {
                piece.deeds.addAll(behind);
                piece.isFar = true;
            }
        }
    }

    private boolean isFirstList(int at) {
        for (int i = at - 1; i >= 0 && !pieces.get(i).endsSentence(); i--) {
            if (!pieces.get(i).deeds.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
