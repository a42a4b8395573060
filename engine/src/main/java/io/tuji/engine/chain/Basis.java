package io.tuji.engine.chain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a node, an edge or a claim rests on.
 *
 * @param source who said it: the title and number of a document, or the name of a person; never empty in a sound template
 * @param passage where in the source: a clause, page or section
 */
public record Basis(Kind kind, String source, Optional<String> passage, Optional<LocalDate> date) {

    /** What sort of source it is. */
    public enum Kind {
        /** A plan or policy document of a government. */
        PLAN,
        /** A national or industry standard, or a statistical classification. */
        STANDARD,
        /** What a company has published because it must: prospectus, annual report. */
        DISCLOSURE,
        /** A paper, book or report with an author. */
        PUBLICATION,
        /** A named person's own knowledge of the trade. */
        JUDGEMENT
    }

    /** Whether anybody can look it up who is not that person. */
    boolean isPublished() {
        return kind != Kind.JUDGEMENT;
    }

    boolean hasSource() {
        return !source.isBlank();
    }
}
