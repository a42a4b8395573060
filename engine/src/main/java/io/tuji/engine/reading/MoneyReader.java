package io.tuji.engine.reading;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Fault;
import io.tuji.engine.value.HalfWidth;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads capital as registries write it: 168 in a column of 万元, 500万元人民币, 100.5万美元, USD 1,000,000, 壹佰万元整.
 *
 * <p>What the text says of its unit wins over its column. A unit word (元, 美元) states the whole unit; a mere currency
 * (人民币, USD) leaves the scale to the column.
 */
public final class MoneyReader {

    /** Above ten trillion of any currency the amount is taken with a warning: most likely the unit slipped. */
    public static final BigDecimal ABSURD = new BigDecimal("1e13");

    private static final int LONGEST = 60;
    private static final String NUMBER =
            "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,20})(?:\\.\\d{1,10})?(?:[eE]\\+?\\d{1,2})?";
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]+";
    private static final Pattern FORM =
            Pattern.compile("([^\\d.,+-]{0,8}?)(?:(" + NUMBER + ")([万亿]?)|(" + NUMERAL + "))([^\\d.,+-]{0,10}?)[整正]?");
    private static final Pattern NOISE = Pattern.compile("[\\s()]");

    private MoneyReader() {}

    /** Reads a text that must name its unit itself. */
    public static Parsed<Quantity> read(String text) {
        return read(text, Optional.empty());
    }

    /** Reads a text whose column heading, or a neighbouring column, names the unit. */
    public static Parsed<Quantity> read(String text, Unit ofColumn) {
        if (!ofColumn.isMoney()) {
            throw new IllegalArgumentException("money is not measured in " + ofColumn);
        }
        return read(text, Optional.of(ofColumn));
    }

    private static Parsed<Quantity> read(String text, Optional<Unit> ofColumn) {
        String plain =
                text.length() > LONGEST ? "" : NOISE.matcher(HalfWidth.of(text)).replaceAll("");
        Matcher form = FORM.matcher(plain);
        Optional<BigDecimal> number = form.matches() ? number(form) : Optional.empty();
        if (number.isEmpty()) {
            return Parsed.refused(EngineProblem.MONEY_FORM, PersonalId.excerpt(text));
        }
        if (number.get().signum() < 0) {
            return Parsed.refused(EngineProblem.MONEY_NEGATIVE, PersonalId.excerpt(text));
        }
        return wordsOf(form).unit(text, ofColumn).flatMap(unit -> judged(new Quantity(number.get(), unit)));
    }

    private static Optional<BigDecimal> number(Matcher form) {
        String digits = form.group(2);
        return digits == null
                ? ChineseNumeral.read(form.group(4))
                : Optional.of(new BigDecimal(digits.replace(",", "")));
    }

    private static MoneyWords wordsOf(Matcher form) {
        String numeral = form.group(4);
        if (numeral == null) {
            return new MoneyWords(form.group(1), form.group(3), form.group(3).isEmpty(), form.group(5));
        }
        boolean bare = numeral.indexOf('万') < 0 && numeral.indexOf('亿') < 0;
        return new MoneyWords(form.group(1), "", bare, form.group(5));
    }

    private static Parsed<Quantity> judged(Quantity capital) {
        boolean absurd = capital.amount().multiply(capital.unit().numerator()).compareTo(ABSURD) > 0;
        return absurd
                ? new Parsed.Taken<>(capital, List.of(Fault.of(EngineProblem.MONEY_ABSURD, capital)))
                : Parsed.taken(capital);
    }
}
