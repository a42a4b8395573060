package io.tuji.chain.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of rows that were brought.
 *
 * @param added rows that are new
 * @param already rows that stood before
 * @param setAside why each of the others was not taken
 * @param batch what takes them back as a whole; empty where nothing is new
 */
public record Brought(int added, int already, List<Problem> setAside, Optional<Batch> batch) {

    public Brought {
        setAside = List.copyOf(setAside);
    }

    /** Nothing is taken where the rows are too many. */
    static Optional<Brought> tooMany(List<BroughtRow> rows) {
        return rows.size() <= BroughtFiles.MOST_ROWS
                ? Optional.empty()
                : Optional.of(new Brought(
                        0,
                        0,
                        List.of(PositionProblem.TOO_MANY_ROWS.at(Place.nowhere(), BroughtFiles.MOST_ROWS)),
                        Optional.empty()));
    }

    /**
     * What a file says; nothing of it is kept.
     *
     * @param entries rows that can be taken
     * @param rows all of them, as {@code take} wants them
     * @param setAside why each of the others cannot
     * @param usable false where the file as a whole is refused
     */
    public record Preview<T>(List<T> entries, String rows, List<Problem> setAside, boolean usable) {

        public Preview {
            entries = List.copyOf(entries);
            setAside = List.copyOf(setAside);
        }

        static <T> Preview<T> refused(List<Problem> problems) {
            return new Preview<>(List.of(), "", problems, false);
        }
    }
}
