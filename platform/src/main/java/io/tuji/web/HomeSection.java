package io.tuji.web;

import java.util.Optional;

/** A section that a module brings to the first page, above all figures, because somebody has to act; asked anew at each visit. */
public interface HomeSection {

    /** The module whose view right a visitor needs. */
    String module();

    /** Empty where there is nothing to act on. */
    Optional<Shown> find();

    /** @param template whose fragment {@code home(content)} shows it */
    record Shown(String template, Object content) {}
}
