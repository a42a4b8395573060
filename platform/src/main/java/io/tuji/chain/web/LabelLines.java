package io.tuji.chain.web;

import java.util.List;

/** A name broken into at most two lines for a box; what does not fit ends in an ellipsis and stands whole in the title. */
final class LabelLines {

    /** What fits into a line, in halves of a Chinese character. */
    private static final int LINE = 23;

    private LabelLines() {}

    static List<String> of(String name) {
        int first = fitting(name, 0);
        if (first == name.length()) {
            return List.of(name);
        }
        int second = fitting(name, first);
        String rest = name.substring(first, second).strip();
        return List.of(
                name.substring(0, first).strip(),
                second == name.length() ? rest : rest.substring(0, rest.length() - 1) + "…");
    }

    /** Where the line that begins there ends: behind the last blank that fits, or within a word that has none. */
    private static int fitting(String name, int from) {
        int width = 0;
        int blank = -1;
        for (int i = from; i < name.length(); i++) {
            width += name.charAt(i) < 0x2E80 ? 1 : 2;
            if (width > LINE) {
                return blank > from ? blank : i;
            }
            if (name.charAt(i) == ' ') {
                blank = i + 1;
            }
        }
        return name.length();
    }
}
