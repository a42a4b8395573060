package io.tuji.engine.promotion;

import java.util.List;
import java.util.Optional;

/**
 * A stage of a pipeline.
 *
 * @param asks what a project must have told to be there, beside all that the stages before ask for
 * @param days after which a project that stays is slow; empty where nobody waits for it to go on
 */
public record Stage(String id, List<Ask> asks, Mover mover, Optional<Days> days) {

    /** After so many working days in the stage a project turns yellow, turns red, is due. */
    public record Days(int yellow, int red, int due) {

        public Days {
            if (yellow < 0 || red < yellow || due < red) {
                throw new IllegalArgumentException("lights in the wrong order: " + yellow + ", " + red + ", " + due);
            }
        }
    }

    public Stage {
        asks = List.copyOf(asks);
    }
}
