package io.tuji.title;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.Company;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many firms of the district hold a title that counts for the plan, each once, and the declarations that make actuals of the counts.
 * A firm is of the district while its registration lies there. Everybody counts those firms that they may see.
 */
public interface CountedTitles {

    /**
     * @param invented made up for a demonstration, and not among the counted
     * @param elsewhere registered outside the district, or nobody knows where; not among the counted
     */
    record Count(long counted, long invented, long elsewhere) {}

    /** What came of an act: the declaration as it stands now, or why nothing was done. */
    record Outcome(Optional<TitleDeclaration> now, List<Problem> problems) {

        public static Outcome refused(Collection<Problem> problems) {
            return new Outcome(Optional.empty(), List.copyOf(problems));
        }
    }

    /**
     * What sets a declaration apart from today.
     *
     * @param gone declared, and not counted today
     * @param come counted today, and not declared
     */
    record Difference(List<Company> gone, List<Company> come) {

        public Difference {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** The measures for which titles count. */
    List<String> measures();

    /** The kinds of titles that count for it. */
    List<String> kinds(String measure);

    Count count(String measure, LocalDate on, Visitor visitor);

    /** Whether the visitor may declare lists complete: whoever sees all firms and may change the figures of the plan. */
    boolean mayDeclare(Visitor visitor);

    /** The latest first, also replaced and withdrawn ones; none for whoever does not see all firms. */
    List<TitleDeclaration> declarations(String measure, Visitor visitor);

    Optional<TitleDeclaration> find(TitleDeclaration.Id id, Visitor visitor);

    Difference difference(TitleDeclaration declaration, Visitor visitor);

    /**
     * Replaces an earlier declaration of the same measure and year: its figure stays as an earlier version.
     *
     * @param typed {@code measure}, {@code as_of} (today where left out), {@code words}
     */
    Outcome declare(Map<String, String> typed, Visitor visitor);

    /** Takes it back with the figure that it entered. */
    Outcome withdraw(TitleDeclaration.Id id, String why, Visitor visitor);
}
