package io.tuji.bench.plan;

import io.tuji.engine.plan.progress.SdgMethod;
import io.tuji.engine.plan.progress.SdgProgress;
import io.tuji.engine.plan.progress.Track;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One series of a file of vectors.
 *
 * @param expects whether the file says what should come out
 */
record Vector(Name name, Track track, boolean expects, Expected expected) {

    /** By which the file calls it. */
    record Name(String source, String indicator, String series) {}

    /** What the file says should come out. */
    record Expected(OptionalDouble value, OptionalDouble score, Optional<String> status) {}

    SdgProgress result() {
        return SdgMethod.of(track);
    }

    static String word(SdgProgress.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The larger difference of value and score; infinite where the status differs or only one side has a number. */
    double distance() {
        SdgProgress result = result();
        boolean sameStatus =
                expected.status().map(word(result.status())::equals).orElse(true);
        return sameStatus
                ? Math.max(distance(expected.value(), result.value()), distance(expected.score(), result.score()))
                : Double.POSITIVE_INFINITY;
    }

    private static double distance(OptionalDouble one, OptionalDouble other) {
        if (one.isPresent() != other.isPresent()) {
            return Double.POSITIVE_INFINITY;
        }
        return one.isPresent() ? Math.abs(one.getAsDouble() - other.getAsDouble()) : 0;
    }
}
