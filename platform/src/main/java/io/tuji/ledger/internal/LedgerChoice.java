package io.tuji.ledger.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says of a row whose cells others have changed meanwhile.
 *
 * @param version of the project that was shown: a later one is asked about again
 */
public record LedgerChoice(Whose whose, int version) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(MINE|THEIRS):(\\d{1,9})");

    /** Whose version of those cells holds. */
    public enum Whose {
        MINE,
        THEIRS
    }

    /** Reads {@code 12:MINE:7}, row, whose, version; what is none is no choice. */
    public static Map<Integer, LedgerChoice> read(Collection<String> sent) {
        Map<Integer, LedgerChoice> choices = new HashMap<>();
        for (String text : sent) {
            Matcher form = FORM.matcher(text);
            if (form.matches()) {
                choices.put(
                        Integer.valueOf(form.group(1)),
                        new LedgerChoice(Whose.valueOf(form.group(2)), Integer.parseInt(form.group(3))));
            }
        }
        return choices;
    }
}
