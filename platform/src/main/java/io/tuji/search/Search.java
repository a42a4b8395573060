package io.tuji.search;

import io.tuji.engine.search.Found;
import io.tuji.engine.search.Hit;
import java.time.Duration;
import java.util.List;

/** The door to the index. Blanks separate terms that must all occur, each anywhere in name, code or place, from one character on. */
public interface Search {

    /** The best hits and why they are; what is only a guess comes where nothing stands as it was typed. */
    List<Hit> best(String kind, String text, int limit);

    /** The whole hit set. */
    Found all(String kind, String text);

    /** Waits until the index has seen every change committed before the call; false if that takes longer. */
    boolean awaitCurrent(Duration patience);

    /** How many records the index holds. */
    long size();
}
