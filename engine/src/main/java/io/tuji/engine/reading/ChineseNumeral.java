package io.tuji.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers in Chinese characters below a trillion (10^12), as 壹佰万 or 一亿二千万. What is colloquial (一百二) or
 * ungrammatical is not read.
 */
public final class ChineseNumeral {

    /** Every character of a numeral, for patterns. */
    public static final String CHARACTERS = "〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿";

    private static final String FORMAL = "〇两壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "零二一二三四五六七八九十百千";
    private static final String DIGITS = "零一二三四五六七八九";

    private static final String DIGIT = "[一二三四五六七八九]";
    private static final String SECTION_FORM = "(零?(?:D千)?(?:零?D百)?(?:零?D?十D?|零D|(?<![百千])D)?)".replace("D", DIGIT);
    private static final Pattern FORM =
            Pattern.compile("(?:(?!亿)" + SECTION_FORM + "亿)?(?:(?!万)" + SECTION_FORM + "万)?" + SECTION_FORM);

    private ChineseNumeral() {}

    public static Optional<BigDecimal> read(String text) {
        Matcher form = FORM.matcher(plain(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        long yi = form.group(1) == null ? 0 : section(form.group(1));
        long wan = form.group(2) == null ? 0 : section(form.group(2));
        return Optional.of(BigDecimal.valueOf((yi * 10_000 + wan) * 10_000 + section(form.group(3))));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int formal = FORMAL.indexOf(plain.charAt(i));
            if (formal >= 0) {
                plain.setCharAt(i, PLAIN.charAt(formal));
            }
        }
        return plain.toString();
    }

    private static long section(String text) {
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long unit = unit(c);
            sum += unit == 1 ? 0 : Math.max(digit, 1) * unit;
            digit = unit == 1 ? DIGITS.indexOf(c) : 0;
        }
        return sum + digit;
    }

    private static long unit(char c) {
        return c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1_000 : 1;
    }
}
