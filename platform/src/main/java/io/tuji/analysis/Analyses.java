package io.tuji.analysis;

import java.util.Optional;

/** The papers there are. An approved one is never changed; a later word is another edition. */
public interface Analyses {

    Optional<Analysis> find(Analysis.Id id);

    /** How many wait for a second person. */
    long countSubmitted();
}
