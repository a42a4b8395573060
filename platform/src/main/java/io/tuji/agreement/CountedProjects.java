package io.tuji.agreement;

import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which projects count for the plan, each once from its first landing on, and the declarations that make actuals of the counts. Everybody
 * counts those projects that they may see.
 */
public interface CountedProjects {

    /** @param invented made up for a demonstration, and not among the counted */
    record Count(long counted, long invented) {}

    /** The measures for which projects count. */
    List<String> measures();

    /** From the first to the last day of which landings count. */
    Count count(String measure, LocalDate from, LocalDate to, Visitor visitor);

    /** The first landings of a project by stage; whoever asks has seen the project. */
    List<Landing> landings(Project.Id project);

    /** Whether the visitor may declare lists complete: whoever sees all projects and may change the figures of the plan. */
    boolean mayDeclare(Visitor visitor);

    /** The latest first, also withdrawn ones; none for whoever does not see all projects. */
    List<Declaration> declarations(String measure, Visitor visitor);

    Optional<Declaration> find(Declaration.Id id, Visitor visitor);

    /** @param typed {@code measure}, {@code period}, {@code complete_to} (the end of the period or today where left out), {@code words} */
    Outcome<Declaration> declare(Map<String, String> typed, Visitor visitor);

    /** Takes it back with the figure that it entered. */
    Outcome<Declaration> withdraw(Declaration.Id id, String why, Visitor visitor);
}
