package io.tuji.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What holds projects up that another module knows (堵点); reports on what is stuck take it in beside the clocks of stages. */
public interface Hindrances {

    /** Of all projects on their way, whoever asks: who sees a project sees what holds it up. */
    List<Hindrance> running();

    /** How a hindrance comes on, the most pressing first. */
    enum Pressure {
        LATE,
        NEAR,
        IN_TIME
    }

    /**
     * Something that holds a project up.
     *
     * @param cause the root of it
     * @param label message key of the cause
     * @param link to its page
     * @param owner who has to solve it
     * @param days working days since it began; empty where the calendar is not loaded
     * @param over of these, how many too many; 0 while it is in time
     */
    record Hindrance(
            Project.Id project,
            String cause,
            String label,
            String words,
            String link,
            String owner,
            LocalDate since,
            Optional<Integer> days,
            int over,
            Pressure pressure) {}
}
