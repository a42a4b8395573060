package io.tuji.task;

import java.util.Optional;

/** The monthly bulletins, made when they are asked for from what stands now. */
public interface Bulletins {

    /** Empty if the month has not ended. */
    Optional<Bulletin> find(int year, int month);
}
