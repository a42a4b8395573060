package io.tuji.registry;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * One kind of title that an authority gives to firms, from the list of the module.
 *
 * @param years after which a title runs out; empty where it stands until it is ended
 */
public record TitleKind(String key, String zh, String en, OptionalInt years) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
