package io.tuji.publish.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.publish.internal.Draft.Said;
import java.util.List;
import java.util.Optional;

/** Composes releases: from the first draft over the word of a second person to the frozen release. */
public interface Drafts {

    /** What came of an act: the draft as it stands now, or why nothing was changed. */
    record Outcome(Optional<Draft> now, List<Problem> problems) {}

    Optional<Draft> find(Draft.Id id);

    Outcome start(Said said, Visitor visitor);

    /** Begins the correction of a release, with what it was made of. */
    Outcome correct(String code, Visitor visitor);

    Outcome save(Draft.Id id, int version, Said said, Visitor visitor);

    Outcome submit(Draft.Id id, int version, Visitor visitor);

    Outcome giveBack(Draft.Id id, String reason, Visitor visitor);

    /** @param seen what {@link #seal} gave when the visitor looked at the preview */
    Outcome publish(Draft.Id id, String seen, Visitor visitor);

    /** Takes a draft away, or back again. */
    Outcome discard(Draft.Id id, boolean discarded, Visitor visitor);

    Composed compose(Said said);

    /** The content as it would be frozen. */
    String text(Composed composed);

    /** Tells one content from another. */
    String seal(Composed composed);
}
