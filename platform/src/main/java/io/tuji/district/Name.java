package io.tuji.district;

import java.util.Locale;

/** A name in Chinese, which leads, and in English. */
public record Name(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
