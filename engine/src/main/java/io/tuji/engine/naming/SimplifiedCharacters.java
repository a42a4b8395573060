package io.tuji.engine.naming;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Traditional characters turned into simplified ones, each for itself.
 *
 * <p>What GB 2312 can write is simplified already and stays: 乾 in 乾元 is no 干.
 */
final class SimplifiedCharacters {

    private static final char FIRST = 0x3400;
    private static final char AFTER_LAST = 0xA000;
    private static final BitSet SIMPLIFIED = simplified();

    /** What has been asked before; a character is zero until then, and always gets the same value. */
    private static final char[] KNOWN = new char[AFTER_LAST - FIRST];

    private SimplifiedCharacters() {}

    static char of(char c) {
        if (c < FIRST || c >= AFTER_LAST || SIMPLIFIED.get(c)) {
            return c;
        }
        if (KNOWN[c - FIRST] == 0) {
            KNOWN[c - FIRST] = looked(c);
        }
        return KNOWN[c - FIRST];
    }

    private static char looked(char c) {
        String simplified = HanLP.convertToSimplifiedChinese(String.valueOf(c));
        return simplified.length() == 1 ? simplified.charAt(0) : c;
    }

    private static BitSet simplified() {
        CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
        BitSet set = new BitSet(AFTER_LAST);
        for (char c = FIRST; c < AFTER_LAST; c++) {
            set.set(c, encoder.canEncode(c));
        }
        return set;
    }
}
