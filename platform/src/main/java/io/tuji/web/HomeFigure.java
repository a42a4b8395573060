package io.tuji.web;

import java.util.Optional;

/** A number that a module shows on the first page; asked anew at each visit, so it must be cheap. */
public interface HomeFigure {

    /** The module whose view right a visitor needs. */
    String module();

    int order();

    /** Empty while there is nothing to say. */
    Optional<Figure> find();

    /**
     * @param labelKey message key of what is counted
     * @param value the number as it stands
     * @param href the rows behind it
     * @param note what dates or qualifies it, already in words; may be empty
     */
    record Figure(String labelKey, long value, String href, String note) {}
}
