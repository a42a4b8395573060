package io.tuji.plan;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Problem;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is said of the measures of the plans. Sources that disagree stand side by side; only what was invented is ever deleted. */
public interface Observations {

    /** What came of an act: the observation as it stands now, or why nothing was changed. */
    record Outcome(Optional<PlanObservation> now, List<Problem> problems) {

        public static Outcome refused(Problem problem) {
            return new Outcome(Optional.empty(), List.of(problem));
        }
    }

    /** What stands now, of the pack and entered, without what was withdrawn or corrected. */
    List<PlanObservation> now();

    /** What stands now of one measure, the latest period first. */
    List<PlanObservation> now(String measure);

    /** Every version of everything that was said of a measure, the latest first; statements of the pack come last. */
    List<PlanObservation> history(String measure);

    /** The latest version; also of one that was withdrawn. */
    Optional<PlanObservation> find(Ref ref);

    /** The measures and periods in which some of these parts of the district are known, the latest first. */
    List<AreaLayer.Key> layers(Collection<String> parts);

    AreaLayer layer(AreaLayer.Key key);

    /** Versions that people recorded after the moment, the latest first, at most as many; nothing invented. */
    List<PlanObservation> recordedAfter(Instant moment, int most);

    /** The latest figure of a measure for the whole district that states a level. */
    Optional<PlanObservation> latestLevel(String measure);

    PlanObservation enter(What what, Actor actor);

    /** Says it anew; refused if somebody else has changed it since {@code version}. A statement of the pack stays in the pack. */
    Outcome correct(Ref ref, int version, What what, String reason, Actor actor);

    /** Takes it back, or back into force; refused if somebody else has changed it since {@code version}. */
    Outcome withdraw(Ref ref, int version, boolean withdrawn, String reason, Actor actor);

    /** Says something made up for a demonstration. */
    PlanObservation enterInvented(What what, Actor actor);

    long countInvented();

    /** Erases what was made up, in every version, also what people have made of it: the one thing that is ever deleted. */
    void eraseInvented(Actor actor);
}
