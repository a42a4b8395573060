package io.tuji.engine.plan.progress;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Judgement;
import io.tuji.engine.plan.progress.Measure.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every measure of how far an indicator is; they answer different questions and are shown side by side.
 *
 * @param measures one of each kind, in the order of {@link Kind}
 * @param sdg the Open SDG method; empty where a rate means nothing, for the reason that the rate ratio gives
 */
public record Progress(Track track, List<Measure> measures, Optional<SdgProgress> sdg) {

    public Progress {
        measures = List.copyOf(measures);
    }

    /** How far an indicator is, beside its mechanical judgement. */
    public static Progress of(Aim aim, Judgement judgement) {
        return of(Tracks.of(aim, judgement), obstacle(aim, judgement));
    }

    /** How far any measure is on its way to a target. */
    public static Progress of(Track track) {
        return of(track, track.gap());
    }

    private static Progress of(Track track, Optional<Obstacle> obstacle) {
        if (obstacle.isPresent()) {
            List<Measure> none = Arrays.stream(Kind.values())
                    .map(kind -> Measure.hindered(kind, obstacle.get()))
                    .toList();
            return new Progress(track, none, Optional.empty());
        }
        boolean fromZero = track.base().orElseThrow().value() == 0;
        return new Progress(
                track, new Way(track).measures(), fromZero ? Optional.empty() : Optional.of(SdgMethod.of(track)));
    }

    public Measure measure(Kind kind) {
        return measures.stream()
                .filter(measure -> measure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Obstacle> obstacle(Aim aim, Judgement judgement) {
        if (aim.kind().isJudgedAtItsOwnYear()) {
            return Optional.of(Obstacle.OWN_YEAR);
        }
        if (aim.targetYear().find().isEmpty()) {
            return Optional.of(Obstacle.TARGET_YEAR_MISSING);
        }
        Track track = Tracks.of(aim, judgement);
        return track.base().isPresent()
                        && track.current().isEmpty()
                        && judgement.reading().isPresent()
                ? Optional.of(Obstacle.ONLY_A_BOUND)
                : missing(track);
    }

    /** A target that cannot be drawn lacks its baseline. */
    private static Optional<Obstacle> missing(Track track) {
        return track.base().isEmpty() ? Optional.of(Obstacle.BASELINE_MISSING) : track.gap();
    }
}
