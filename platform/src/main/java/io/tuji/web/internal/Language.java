package io.tuji.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The languages of the interface; the first is what a visitor gets who has not chosen. */
public enum Language {
    CHINESE("zh-CN", "中文"),
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The first language of the header Accept-Language that is one of these. */
    static Language accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> Arrays.stream(values())
                        .filter(l -> l.locale().getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElse(CHINESE);
    }

    public String tag() {
        return tag;
    }

    /** How its speakers call it, whatever the page is written in. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
