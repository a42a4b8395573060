package io.tuji.roster;

import io.tuji.access.Visitor;
import java.util.Optional;

/** A part of the page of a list that another module brings. */
public interface RosterPanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say of the list. */
    Optional<Object> find(Roster roster, Visitor visitor);

    /** A panel as it is shown. */
    record Shown(String template, Object content) {}
}
