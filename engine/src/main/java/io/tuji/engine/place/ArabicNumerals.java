package io.tuji.engine.place;

import io.tuji.engine.reading.ChineseNumeral;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the numerals of a number, floor or building as digits: 二号楼 is 2号楼. */
final class ArabicNumerals {

    private static final Pattern RUN = Pattern.compile("[" + ChineseNumeral.CHARACTERS + "]+");

    private ArabicNumerals() {}

    /** A run that is no numeral stays as it is. */
    static String of(String text) {
        return RUN.matcher(text).replaceAll(ArabicNumerals::digits);
    }

    private static String digits(MatchResult run) {
        return ChineseNumeral.read(run.group())
                .map(number -> number.toPlainString())
                .orElse(run.group());
    }
}
