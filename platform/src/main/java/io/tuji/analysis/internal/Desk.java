package io.tuji.analysis.internal;

import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.Id;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where papers are written: from the first composition over what people make of it to the word of a second person. */
public interface Desk {

    /** What came of an act: the paper as it stands now, or why nothing was changed. */
    record Outcome(Optional<Analysis> now, List<Problem> problems) {

        static Outcome refused(AnalysisProblem problem, Object... arguments) {
            return refused(List.of(problem.at(Place.nowhere(), arguments)));
        }

        static Outcome refused(List<Problem> problems) {
            return new Outcome(Optional.empty(), problems);
        }
    }

    /** As typed. */
    record Typed(String plan, String kind, String period) {}

    Optional<Paper> find(Id id);

    Outcome begin(Typed typed, Visitor visitor);

    /** Brings what is known now; of what people have edited it only offers it. */
    Outcome recompose(Id id, Visitor visitor);

    /** @param office by which it is signed; may be empty until it is handed over */
    Outcome rename(Id id, int version, String title, String office, Visitor visitor);

    /** @param revision of the paragraph that was seen */
    Outcome edit(Id id, long paragraph, int revision, String text, Visitor visitor);

    /** Adds a paragraph of one's own below another one. */
    Outcome add(Id id, long after, String text, Visitor visitor);

    /** Puts what was composed in the place of what was edited. */
    Outcome takeBack(Id id, long paragraph, Visitor visitor);

    /** Undoes {@link #takeBack}. */
    Outcome editAgain(Id id, long paragraph, Visitor visitor);

    /** Takes a paragraph out, or puts it in again. */
    Outcome drop(Id id, long paragraph, boolean dropped, Visitor visitor);

    /** Takes a draft away, or back again. */
    Outcome discard(Id id, boolean discarded, Visitor visitor);

    /** Stands for the table where figures are told apart by paragraph. */
    long TABLE = 0;

    /** The figures of a draft that no longer hold, by paragraph, and those of the {@link #TABLE}; of an approved paper none is looked for. */
    Map<Long, List<Recheck.Broken>> broken(Paper paper);
}
