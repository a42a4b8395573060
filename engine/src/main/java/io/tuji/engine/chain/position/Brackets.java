package io.tuji.engine.chain.position;

import java.util.List;

/**
 * Takes brackets out of a scope: what they except or regulate is dropped, what they name besides is put behind the end as sentences of
 * their own, so that it is still read but does not part the thing from its verbs.
 */
final class Brackets {

    private static final String OPENING = "([{【〔〖";
    private static final String CLOSING = ")]}】〕〗";
    private static final List<String> EXCEPT = List.of("除", "不含", "不包括", "不得", "非", "凭", "限", "见", "详见", "涉及", "依法");

    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder asides = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private int depth;

    private Brackets() {}

    /** @param plain half-width */
    static String removed(String plain) {
        Brackets brackets = new Brackets();
        plain.chars().forEach(c -> brackets.take((char) c));
        brackets.endAside();
        return brackets.kept.append(brackets.asides).toString();
    }

    private void take(char c) {
        if (OPENING.indexOf(c) >= 0) {
            depth++;
        } else if (CLOSING.indexOf(c) >= 0) {
            depth = Math.max(0, depth - 1);
            if (depth == 0) {
                endAside();
            }
        } else {
            (depth == 0 ? kept : aside).append(c);
        }
    }

    private void endAside() {
        String said = aside.toString();
        aside.setLength(0);
        boolean isExcept = EXCEPT.stream().anyMatch(said::startsWith)
                || said.contains("除外")
                || said.contains("以外")
                || said.contains("经相关部门批准");
        if (!said.isEmpty() && !isExcept) {
            asides.append('。').append(said);
        }
    }
}
