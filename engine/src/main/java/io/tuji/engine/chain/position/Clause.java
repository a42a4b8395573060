package io.tuji.engine.chain.position;

import java.util.Set;

/**
 * One thing that a text names, with what the firm does with it.
 *
 * @param begin where it begins in the text, verbs included
 * @param thing where it ends without the verbs behind it
 * @param end where it ends, verbs included
 * @param deeds what is done with it, by the verbs beside it or those that govern the list it stands in; none if none is said
 * @param isFar whether those verbs stand beyond a comma, so that they may be meant of other things only
 */
record Clause(int begin, int thing, int end, Set<Deed> deeds, boolean isFar) {

    Clause {
        deeds = Set.copyOf(deeds);
    }

    boolean holds(int place) {
        return place >= begin && place < end;
    }
}
