package io.tuji.agreement;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.agreement.Milestone.Id;
import io.tuji.promotion.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Milestones; whoever sees the project sees them, whoever may change it keeps them. */
public interface Milestones {

    /** How much tax a firm pays, if only as a band, is for few. */
    Right TAX = Right.view("promotion.tax");

    Optional<Milestone> find(Id id, Visitor visitor);

    /** The earliest first, also withdrawn ones. */
    List<Milestone> of(Project.Id project, Visitor visitor);

    boolean mayChange(Milestone milestone, Visitor visitor);

    /** @param typed {@code kind}, {@code reached_on}, {@code source}, {@code usd}, {@code tax_band} */
    Outcome<Milestone> enter(Project project, Map<String, String> typed, Visitor visitor);

    /** Takes it back, or back into force. */
    Outcome<Milestone> withdraw(Id id, boolean withdrawn, String why, Visitor visitor);
}
