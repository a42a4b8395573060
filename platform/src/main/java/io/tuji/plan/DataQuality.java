package io.tuji.plan;

import io.tuji.audit.Actor;
import java.util.List;
import java.util.Optional;

/** What looks odd in the figures, apart from how the plans stand. */
public interface DataQuality {

    /** Everything that is found now, reviewed or not, the most important and latest first. */
    List<DataAlarm> list();

    /** How many nobody has reviewed. */
    long countOpen();

    Optional<DataAlarm> find(String key);

    /** Keeps that the figures are right as they are, until they change. */
    DataAlarm.Review accept(DataAlarm alarm, String reason, Actor actor);

    /** Takes a review back; empty if there is none of that number. */
    Optional<DataAlarm.Review> reopen(long review, Actor actor);
}
