package io.tuji.registry;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.importing.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins and parts firms. Each act is whole or not at all, has its reason, and can be taken back as long as no later act rests on it.
 * What hangs on a company stays where it is; its readers ask for the company with those merged into it.
 */
public interface Regroupings {

    /** What a source calls a subject. */
    record Subject(SourceId source, String key) {}

    /**
     * @param chosen texts by property that are to be believed, where the rule would believe another
     * @param keptVersion the version of each company that the person has seen
     */
    record Merge(
            CompanyId kept,
            int keptVersion,
            CompanyId gone,
            int goneVersion,
            Map<String, String> chosen,
            String reason) {

        public Merge {
            chosen = Map.copyOf(chosen);
        }
    }

    record Split(CompanyId from, int version, Set<Subject> subjects, String reason) {

        public Split {
            subjects = Set.copyOf(subjects);
        }
    }

    /** It is done, or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<Regrouping> done) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Outcome merge(Merge merge, Visitor visitor);

    Outcome split(Split split, Visitor visitor);

    Outcome undo(Regrouping.Id id, Visitor visitor);

    Optional<Regrouping> find(Regrouping.Id id);

    /** All acts that touched the company, the latest first. */
    List<Regrouping> list(CompanyId company);

    /** The company that stands for the given one: itself, or the one it was merged into. */
    Optional<CompanyId> standing(CompanyId company);
}
