package io.tuji.engine.search;

import static io.tuji.engine.search.SearchDocument.INITIALS;
import static io.tuji.engine.search.SearchDocument.SYLLABLES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/** Letters understood as pinyin: syllables of which the last may be cut short, or the first letter of each character. */
final class Spelling {

    private static final int LONGEST = 60;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int MOST_READINGS = 8;

    private final String letters;
    private final List<List<String>> readings = new ArrayList<>();

    private Spelling(String letters) {
        this.letters = letters;
        read(0, new ArrayList<>());
    }

    /** Names or words that begin so when spoken; empty if the text is not made of letters alone. */
    static Optional<Query> of(String folded) {
        boolean isSpelt = folded.length() >= 2
                && folded.length() <= LONGEST
                && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return isSpelt ? Optional.of(new Spelling(folded).query()) : Optional.empty();
    }

    /** Names or words that begin with characters of the same sound; empty unless the text is Chinese. */
    static Optional<Query> soundingLike(String folded) {
        if (folded.length() < 2 || !Sounds.areChinese(folded)) {
            return Optional.empty();
        }
        List<String> syllables = Sounds.of(folded);
        return Optional.of(phrase(syllables, List.of(syllables.get(syllables.size() - 1))));
    }

    private Query query() {
        List<Query> queries = new ArrayList<>();
        queries.add(Parts.contains(INITIALS, SearchText.BEGIN + letters));
        queries.add(Parts.contains(INITIALS, SearchText.WORD + letters));
        readings.forEach(reading -> queries.add(phrase(reading, Sounds.beginningWith(last(reading)))));
        return Parts.either(queries.toArray(Query[]::new));
    }

    /** Every way to cut the letters into syllables, up to a number. */
    private void read(int from, List<String> before) {
        String rest = letters.substring(from);
        if (readings.size() < MOST_READINGS && !Sounds.beginningWith(rest).isEmpty()) {
            List<String> reading = new ArrayList<>(before);
            reading.add(rest);
            readings.add(reading);
        }
        for (int to = Math.min(letters.length() - 1, from + LONGEST_SYLLABLE); to > from; to--) {
            String syllable = letters.substring(from, to);
            if (readings.size() < MOST_READINGS && Sounds.isSyllable(syllable)) {
                before.add(syllable);
                read(to, before);
                before.remove(before.size() - 1);
            }
        }
    }

    /** The syllables one after the other from a beginning; in the place of the last one any of the given. */
    private static Query phrase(List<String> syllables, Collection<String> lasts) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < syllables.size(); i++) {
            Collection<String> here = i + 1 < syllables.size() ? List.of(syllables.get(i)) : lasts;
            String mark = i == 0 ? String.valueOf(SearchText.BEGIN) : "";
            phrase.add(here.stream().map(s -> new Term(SYLLABLES, mark + s)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static String last(List<String> reading) {
        return reading.get(reading.size() - 1);
    }
}
