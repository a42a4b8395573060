package io.tuji.district;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** Outlines of the subdistricts, which the platform does not bring along: whoever may use some loads them. */
public interface Outlines {

    /** What came of a file: the set now in force, or why it is refused. */
    record Outcome(Optional<OutlineSet> set, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** The set in force: the newest that has not been taken away. */
    Optional<OutlineSet> find();

    /**
     * Takes a file of outlines (GeoJSON, RFC 7946, WGS 84). A feature belongs to the subdistrict whose code or name one of its properties
     * holds; features of other places are left out.
     */
    Outcome load(byte[] file, String name, String attribution, Actor actor);

    /** Takes a set away, or brings it back; the set before comes into force. */
    void withdraw(long id, boolean withdrawn, Actor actor);
}
