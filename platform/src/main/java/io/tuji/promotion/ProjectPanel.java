package io.tuji.promotion;

import io.tuji.access.Visitor;
import io.tuji.engine.promotion.Evidence;
import java.util.Optional;
import java.util.Set;

/** A part of the page of a project that another module brings. */
public interface ProjectPanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say and nothing to do. */
    Optional<Object> find(Project project, Visitor visitor);

    /** What a gate may ask for and people tell in this part: the gate leads there. */
    default Set<Evidence> brings() {
        return Set.of();
    }

    /** A panel as it is shown. */
    record Shown(String template, Object content, Set<Evidence> brings) {

        public Shown {
            brings = Set.copyOf(brings);
        }
    }
}
