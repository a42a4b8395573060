package io.tuji.publish.site;

import java.util.Locale;

/** A language of the public site, and where its pages lie. */
enum Tongue {
    CHINESE("", "zh-CN", Locale.CHINESE),
    ENGLISH("en/", "en", Locale.ENGLISH);

    private final String folder;
    private final String tag;
    private final Locale locale;

    Tongue(String folder, String tag, Locale locale) {
        this.folder = folder;
        this.tag = tag;
        this.locale = locale;
    }

    String folder() {
        return folder;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    static Tongue of(String path) {
        return path.startsWith(ENGLISH.folder) ? ENGLISH : CHINESE;
    }

    Tongue other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
