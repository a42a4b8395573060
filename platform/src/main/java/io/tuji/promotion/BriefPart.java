package io.tuji.promotion;

import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import java.util.Optional;

/** A part of the one-page brief on a firm before a visit that another module brings. */
public interface BriefPart {

    /** The template whose fragment {@code part(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say. */
    Optional<Object> find(Company company, Visitor visitor);

    /** A part as it is shown. */
    record Shown(String template, Object content) {}
}
