package io.tuji.api.internal;

import io.tuji.web.Described;
import java.util.Locale;

/** A description in both languages. */
public record Words(String zh, String en) {

    static Words of(Described described) {
        return new Words(described.zh(), described.en());
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    String both() {
        return zh + " · " + en;
    }
}
