package io.tuji.importing.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of an XLSX cell: pieces of one or several styles, without the phonetic hints beside them. */
final class RichText {

    /** Characters that XML cannot hold are written as _x000D_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads to the end of the element with this name, at whose start the cursor stands. */
    static String read(XmlCursor xml, String element, int most) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("t")) {
                text.append(xml.text(most));
            } else if (xml.starts("rPh")) {
                xml.text(most);
            }
            if (text.length() > most) {
                throw UnreadableTable.whole(ImportProblem.ROW_TOO_LONG, most);
            }
        }
        return unescape(text.toString());
    }

    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text as XML can hold it, so that {@link #unescape} gives it back. */
    static String escape(String text) {
        String literal = text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
        StringBuilder escaped = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF') {
                escaped.append("_x%04X_".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
