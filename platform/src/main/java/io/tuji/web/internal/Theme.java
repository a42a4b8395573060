package io.tuji.web.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or as the system of the visitor says. */
public enum Theme {
    AUTO("circle-half"),
    LIGHT("sun"),
    DARK("moon");

    private final String icon;

    Theme(String icon) {
        this.icon = icon;
    }

    static Optional<Theme> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }
}
