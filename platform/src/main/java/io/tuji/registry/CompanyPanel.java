package io.tuji.registry;

import io.tuji.access.Visitor;
import java.util.Optional;

/** A part of the page of a firm that another module brings. */
public interface CompanyPanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say of the firm. */
    Optional<Object> find(Company company, Visitor visitor);

    /** A panel as it is shown. */
    record Shown(String template, Object content) {}
}
