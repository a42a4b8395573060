package io.tuji.structure;

import java.util.List;
import java.util.Optional;

/** The door to what rankings were worth when they were tried. */
public interface BackTests {

    /** The newest back-test of a ranking, for the line beside it; empty where it was never tried. */
    Optional<BackTest> latest(Ranking ranking);

    Optional<BackTest> find(BackTest.Id id);

    /** All, the newest first. */
    List<BackTest> list();
}
