package io.tuji.search;

import java.time.Duration;
import java.util.List;

/** The door to the index. Blanks separate terms that must all occur, each anywhere in name, code or place, from one character on. */
public interface Search {

    /** The best hits: those whose name begins with the text, then those whose name contains it, then the rest; larger rank first. */
    List<Long> best(String kind, String text, int limit);

    /** The whole hit set, in no particular order. */
    long[] all(String kind, String text);

    /** Waits until the index has seen every change committed before the call; false if that takes longer. */
    boolean awaitCurrent(Duration patience);

    /** How many records the index holds. */
    long size();
}
