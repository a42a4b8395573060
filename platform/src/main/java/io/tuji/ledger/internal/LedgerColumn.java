package io.tuji.ledger.internal;

import io.tuji.district.Name;
import io.tuji.engine.value.Unit;
import io.tuji.importing.table.CellText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param key of the field, as {@link io.tuji.promotion.Projects.Edit} knows it
 * @param choices of a choice only
 */
public record LedgerColumn(String key, Kind kind, Name name, Optional<Unit> unit, Choices choices) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?");

    /** What its cells hold. */
    public enum Kind {
        /** Only to be read. */
        FIXED,
        /** Says which version of the project the row is of; hidden. */
        VERSION,
        TEXT,
        NUMBER,
        DAY,
        CHOICE
    }

    public boolean isEditable() {
        return kind != Kind.FIXED && kind != Kind.VERSION;
    }

    public String header(Locale locale) {
        String bare = name.in(locale);
        boolean isEnglish = locale.getLanguage().equals("en");
        return unit.map(of -> isEnglish ? bare + " (" + of + ")" : bare + "（" + of + "）")
                .orElse(bare);
    }

    /** All under which it is found in a file. */
    List<String> headers() {
        return Stream.of(header(Locale.SIMPLIFIED_CHINESE), header(Locale.ENGLISH), name.zh(), name.en(), key)
                .distinct()
                .toList();
    }

    /** What is typed, in one way: ids for names, ISO days, plain numbers; what cannot be understood as it stands. */
    public String read(String cell) {
        String text = CellText.understood(cell).replace("\r\n", "\n");
        return switch (kind) {
            case CHOICE -> choices.read(text);
            case DAY -> day(text);
            case NUMBER, VERSION -> number(text);
            case TEXT, FIXED -> text;
        };
    }

    /** What is typed, as people read it. */
    public String shown(String typed, Locale locale) {
        return kind == Kind.CHOICE ? choices.shown(typed, locale) : typed;
    }

    private static String day(String text) {
        Matcher form = DAY.matcher(text);
        if (!form.matches()) {
            return text;
        }
        try {
            return LocalDate.of(part(form, 1), part(form, 2), part(form, 3)).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static int part(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static String number(String text) {
        String plain = text.replaceAll("[,，\\s\\u00a0]", "");
        return NUMBER.matcher(plain).matches()
                ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                : text;
    }
}
