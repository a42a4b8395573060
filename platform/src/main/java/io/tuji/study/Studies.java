package io.tuji.study;

import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.demand.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Questions that are looked into, with findings and decisions. */
public interface Studies {

    /**
     * As people type a study; what a form leaves out is empty.
     *
     * @param unit number of the commissioned body; or {@code body}, its name, where it is outside the platform
     */
    record Typed(String question, String unit, String body, String due, String reason) {

        public Typed {
            question = Objects.requireNonNullElse(question, "");
            unit = Objects.requireNonNullElse(unit, "");
            body = Objects.requireNonNullElse(body, "");
            due = Objects.requireNonNullElse(due, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * As people type a finding.
     *
     * @param nodes chains and nodes with a slash between them
     * @param places codes of subdistricts, ids of areas
     */
    record TypedFinding(String words, String certainty, List<String> nodes, List<String> places) {

        public TypedFinding {
            words = Objects.requireNonNullElse(words, "");
            certainty = Objects.requireNonNullElse(certainty, "");
            nodes = nodes == null ? List.of() : List.copyOf(nodes);
            places = places == null ? List.of() : List.copyOf(places);
        }
    }

    /**
     * As people type a decision.
     *
     * @param owner number of the body that does it
     */
    record TypedDecision(String words, String decidedBy, String decidedOn, String owner, String due) {

        public TypedDecision {
            words = Objects.requireNonNullElse(words, "");
            decidedBy = Objects.requireNonNullElse(decidedBy, "");
            decidedOn = Objects.requireNonNullElse(decidedOn, "");
            owner = Objects.requireNonNullElse(owner, "");
            due = Objects.requireNonNullElse(due, "");
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Study> find(Study.Id id, Visitor visitor);

    /** Those that stand, the earliest first. */
    List<Study.Finding> findings(Study.Id id);

    /** Those that stand, the earliest first. */
    List<Study.Decision> decisions(Study.Id id);

    /** All that was done with it, the earliest first. */
    List<Step> steps(Study.Id id);

    Outcome<Study> add(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Study> correct(Study.Id id, int version, Typed typed, Visitor visitor);

    Outcome<Study> move(Study.Id id, Study.Move move, String words, Visitor visitor);

    Outcome<Study> addFinding(Study.Id id, TypedFinding typed, Visitor visitor);

    Outcome<Study> addDecision(Study.Id id, TypedDecision typed, Visitor visitor);

    /** @param finding that the study has */
    Outcome<Study> withdrawFinding(Study.Id id, long finding, String reason, Visitor visitor);

    /** @param decision that the study has */
    Outcome<Study> withdrawDecision(Study.Id id, long decision, String reason, Visitor visitor);

    /** Takes back the last thing that was done with it. */
    Outcome<Study> undo(Study.Id id, Visitor visitor);
}
