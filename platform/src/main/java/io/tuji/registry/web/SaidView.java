package io.tuji.registry.web;

import io.tuji.registry.Statement;
import java.util.Set;

/**
 * A statement on the page of its fact.
 *
 * @param text what it says, for the eye
 */
record SaidView(Statement said, String text, State state) {

    /** Each is named by {@code said.state.<state>}. */
    enum State {
        BELIEVED,
        CONTESTED,
        /** Something surer or later is believed. */
        OUTWEIGHED,
        /** The same speaker has said something else since. */
        SUPERSEDED,
        ASIDE;

        static State of(
                Statement statement, Set<Statement> believed, Set<Statement> contested, Set<Statement> counting) {
            if (statement.aside().isPresent()) {
                return ASIDE;
            }
            if (!counting.contains(statement)) {
                return SUPERSEDED;
            }
            if (contested.contains(statement)) {
                return CONTESTED;
            }
            return believed.contains(statement) ? BELIEVED : OUTWEIGHED;
        }

        /** Whether it can be set aside. */
        public boolean counts() {
            return this != ASIDE && this != SUPERSEDED;
        }
    }
}
