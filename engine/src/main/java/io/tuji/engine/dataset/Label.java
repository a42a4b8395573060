package io.tuji.engine.dataset;

import java.util.Locale;
import java.util.Map;

/** What something is called in Chinese, which leads, and in English. */
public record Label(String zh, String en) {

    public static Label of(String both) {
        return new Label(both, both);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** As localised text of SDMX. */
    Map<String, Object> names() {
        return Json.object("zh", zh, "en", en);
    }
}
