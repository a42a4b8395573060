package io.tuji.policy.web;

import io.tuji.engine.value.Truth;
import java.util.List;
import java.util.Optional;

/**
 * A part of a proof as it is shown.
 *
 * @param clause the id in the document; empty of what has no words of its own there
 * @param confidence how sure the words of the clause are; empty of what is no clause
 * @param figure the number that was compared
 * @param facts on which it rests itself
 * @param decision the key of what a person decides here
 */
public record ProofView(
        Truth truth,
        String clause,
        String words,
        String article,
        String confidence,
        Optional<String> figure,
        List<FactLine> facts,
        Optional<Decision> decision,
        List<ProofView> parts) {

    /**
     * A fact with its sources.
     *
     * @param value in words; empty where it is not known
     * @param reason why it is not known, in small letters: missing, conflict, person
     * @param origin who says it and as of when; of a conflict each word
     * @param enter where it is entered; empty where it follows from something else
     * @param isHidden whether the visitor may not see the value
     */
    public record FactLine(
            String name, String value, String reason, List<String> origin, String enter, boolean isHidden) {

        public FactLine {
            origin = List.copyOf(origin);
        }
    }

    /** @param signature the number of what was signed; empty while nothing is */
    public record Decision(String key, String who, Optional<Long> signature) {}

    public ProofView {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
