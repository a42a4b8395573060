package io.tuji.plan;

import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import java.util.Optional;

/** A part of the page of an indicator that another module brings. */
public interface IndicatorPanel {

    /** The template whose fragment {@code panel(content)} shows it. */
    String template();

    /** What the template shows; empty where there is nothing to say of the indicator. */
    Optional<Object> find(Plan plan, Standing standing, Visitor visitor);

    /** A panel as it is shown. */
    record Shown(String template, Object content) {}
}
