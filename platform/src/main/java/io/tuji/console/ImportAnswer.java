package io.tuji.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the request to import.
 *
 * @param newSource whether the source was made for it
 * @param asOf the day for which the file is taken to speak
 * @param problems of the file as a whole, in words
 * @param started empty if the file was refused
 */
public record ImportAnswer(boolean newSource, LocalDate asOf, List<String> problems, Optional<Started> started) {

    /**
     * @param already an earlier import took in the very same file; nothing is done again
     * @param job empty only if {@code already}
     */
    public record Started(long run, boolean already, Optional<Long> job) {}
}
