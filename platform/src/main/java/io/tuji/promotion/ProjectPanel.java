package io.tuji.promotion;

import io.tuji.access.Visitor;
import java.util.Optional;

/** A part of the page of a project that another module brings. */
public interface ProjectPanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say and nothing to do. */
    Optional<Object> find(Project project, Visitor visitor);

    /** A panel as it is shown. */
    record Shown(String template, Object content) {}
}
