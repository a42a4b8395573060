package io.tuji.web;

import java.util.Optional;

/** A line that a module has to show above every page; asked anew at each page, so it must be cheap. */
public interface Banner {

    /** Empty while there is nothing to say. */
    Optional<Shown> find();

    /**
     * @param textKey message key of the line
     * @param href where more is said of it
     */
    record Shown(String textKey, String href) {}
}
