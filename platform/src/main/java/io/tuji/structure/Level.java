package io.tuji.structure;

import java.util.Optional;

/** How finely industries are told apart. */
public enum Level {
    /** 大类: two digits of GB/T 4754. */
    DIVISION(2),
    /** 中类: three digits. */
    GROUP(3),
    /** As a table says them that somebody has brought. */
    STATED(0);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** The industry of a code at this level; empty where the code is wider. */
    public Optional<String> of(String code) {
        if (this == STATED) {
            return Optional.of(code);
        }
        return code.length() < digits ? Optional.empty() : Optional.of(code.substring(0, digits));
    }
}
