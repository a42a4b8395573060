package io.tuji.district.internal;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Problems;

/** What all readers of one pack share: the faults found so far, the ids, and who is asked about what is left open. */
record Reading(Problems problems, References references, String keeper) {

    static Reading begin() {
        return new Reading(new Problems(), new References(), "");
    }

    Reading keptBy(String keeper) {
        return new Reading(problems, references, keeper);
    }

    <T> Known<T> missing() {
        return Known.missing(keeper);
    }
}
