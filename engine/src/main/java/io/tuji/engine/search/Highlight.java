package io.tuji.engine.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where a text shows what was typed: as it stands, as it is spelt, as it sounds, or character by character where it was a guess. */
public final class Highlight {

    /** A piece of the text; the pieces one after the other are the whole text. */
    public record Piece(String text, boolean isHit) {}

    private final String shown;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final BitSet marked = new BitSet();

    private Highlight(String shown) {
        this.shown = shown;
        for (int i = 0; i < shown.length(); i++) {
            String one = SearchText.fold(shown.substring(i, i + 1));
            folded.append(one);
            for (int n = 0; n < one.length(); n++) {
                places.add(i);
            }
        }
    }

    /**
     * @param typed blanks separate terms
     * @param way how the record was found that the text is of
     */
    public static List<Piece> of(String shown, String typed, Way way) {
        Highlight highlight = new Highlight(shown);
        List<String> terms = SearchText.terms(typed);
        terms.forEach(highlight::literally);
        if (highlight.marked.isEmpty() && !terms.isEmpty()) {
            highlight.loosely(String.join("", terms), way);
        }
        return highlight.pieces();
    }

    private void loosely(String typed, Way way) {
        if (way == Way.SOUND || way == Way.LIKE_SOUNDING) {
            spoken(typed);
        } else if (way.isGuess()) {
            inOrder(typed);
        }
    }

    /** Whether every term stands in the text. */
    public static boolean containsAll(String text, String typed) {
        String folded = SearchText.fold(text);
        return SearchText.terms(typed).stream().allMatch(folded::contains);
    }

    private void literally(String term) {
        for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
            mark(at, at + term.length());
        }
    }

    private void spoken(String typed) {
        List<String> syllables = Sounds.of(folded.toString());
        boolean isChinese = Sounds.areChinese(typed);
        String sought = isChinese ? String.join("", Sounds.of(typed)) : typed;
        String initials = Sounds.initials(syllables);
        for (int at = 0; at < syllables.size() && marked.isEmpty(); at++) {
            int to = spokenTo(syllables, at, sought);
            if (to < 0 && !isChinese && initials.startsWith(sought, at)) {
                to = at + sought.length();
            }
            mark(at, to);
        }
    }

    /** Behind the syllable with which the letters are used up; −1 if they say something else. */
    private static int spokenTo(List<String> syllables, int from, String letters) {
        int used = 0;
        for (int at = from; at < syllables.size(); at++) {
            String rest = letters.substring(used);
            if (syllables.get(at).startsWith(rest)) {
                return at + 1;
            }
            if (!rest.startsWith(syllables.get(at))) {
                return -1;
            }
            used += syllables.get(at).length();
        }
        return -1;
    }

    /** The longest run of characters that stand in both, in the same order (longest common subsequence). */
    private void inOrder(String typed) {
        int[][] common = new int[folded.length() + 1][typed.length() + 1];
        for (int i = folded.length() - 1; i >= 0; i--) {
            for (int j = typed.length() - 1; j >= 0; j--) {
                common[i][j] = folded.charAt(i) == typed.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int j = 0;
        for (int i = 0; i < folded.length() && j < typed.length(); i++) {
            while (common[i + 1][j] < common[i][j] && folded.charAt(i) != typed.charAt(j)) {
                j++;
            }
            if (common[i + 1][j] < common[i][j]) {
                mark(i, i + 1);
                j++;
            }
        }
    }

    private void mark(int from, int to) {
        if (from < to) {
            marked.set(places.get(from), places.get(to - 1) + 1);
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < shown.length(); ) {
            boolean isHit = marked.get(from);
            int next = isHit ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 ? shown.length() : Math.min(next, shown.length());
            pieces.add(new Piece(shown.substring(from, to), isHit));
            from = to;
        }
        return pieces;
    }
}
