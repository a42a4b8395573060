package io.tuji.engine.promotion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a stage may ask for beside the fields of a project: the platform knows by itself whether it is there. */
public enum Evidence {
    /** The firm is one of the registry, or it is said that no register lists it yet. */
    FIRM,
    /** A node of an industry chain. */
    AIM,
    /** No other body holds the first contact. */
    NO_OTHER_CLAIM,
    /** A talk, call or visit that took place. */
    CONTACT,
    /** What is to be done next, with a day. */
    NEXT_STEP,
    /** A need of the firm. */
    NEED,
    /** Every promise has a legal basis and has passed the check of fair competition. */
    PROMISES,
    /** What was signed, of which kind and when. */
    SIGNING,
    /** The signed paper itself. */
    AGREEMENT,
    /** The credit code of the firm stands in the registry with an address in the district. */
    REGISTRATION,
    /** Where in the district it works. */
    SPACE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Evidence> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
