package io.tuji.engine.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text as it is spoken: Hanyu Pinyin without tones (GB/T 16159), ü written v as on keyboards; letters and digits stand for themselves. */
final class Sounds {

    private static final NavigableSet<String> SYLLABLES = Arrays.stream(Pinyin.values())
            .filter(pinyin -> pinyin != Pinyin.none5)
            .map(Pinyin::getPinyinWithoutTone)
            .collect(Collectors.toCollection(TreeSet::new));

    private Sounds() {}

    /** One syllable for each character of a folded text. */
    static List<String> of(String folded) {
        List<Pinyin> read = HanLP.convertToPinyinList(folded);
        return IntStream.range(0, folded.length())
                .mapToObj(i -> syllable(read.get(i), folded.charAt(i)))
                .toList();
    }

    private static String syllable(Pinyin read, char character) {
        return read == Pinyin.none5 ? String.valueOf(character) : read.getPinyinWithoutTone();
    }

    /** The first letter of each syllable. */
    static String initials(List<String> syllables) {
        StringBuilder initials = new StringBuilder(syllables.size());
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    /** All syllables that begin with the letters. */
    static List<String> beginningWith(String letters) {
        return List.copyOf(SYLLABLES.subSet(letters, letters + Character.MAX_VALUE));
    }

    static boolean areChinese(String folded) {
        return folded.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
