package io.tuji.outlook;

import io.tuji.calendar.WorkClock;
import io.tuji.engine.plan.warning.Light;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * That a target is hard to reach (预计难以完成), who is asked to answer, and what became of it.
 *
 * @param asOf the last period of the data on which it was raised
 * @param light yellow or red
 * @param responsible who is asked, in the words of the plan
 * @param answers the earliest first
 * @param escalatedAt when leaders were told that no answer had come in time
 */
public record Warning(
        Id id,
        String plan,
        String measure,
        String asOf,
        Light light,
        List<Cause> causes,
        String responsible,
        LocalDate raisedOn,
        List<Answer> answers,
        Optional<Instant> escalatedAt,
        Optional<Closed> closed) {

    /** Working days after which an answer is looked for, is urgent, is due. */
    public static final WorkClock.Limits LIMITS = new WorkClock.Limits(5, 8, 10);

    public record Id(long value) {

        public String code() {
            return "YJ-%06d".formatted(value);
        }
    }

    /** One reason, as a code with its arguments. */
    public record Cause(String code, List<String> arguments) {

        public Cause {
            arguments = List.copyOf(arguments);
        }

        public static Cause of(String code, Object... arguments) {
            return new Cause(
                    code, Arrays.stream(arguments).map(Object::toString).toList());
        }
    }

    public record Answer(String words, String by, LocalDate on, Instant at) {}

    /** @param asOf the period of data with which the light went out */
    public record Closed(Instant at, String asOf) {}

    public Warning {
        causes = List.copyOf(causes);
        answers = List.copyOf(answers);
    }

    /** The time that has gone since it was raised; the first answer stops it. */
    public WorkClock clock() {
        WorkClock running = WorkClock.start(raisedOn, LIMITS);
        return answers.isEmpty() ? running : running.stop(answers.get(0).on());
    }
}
