package io.tuji.engine.promotion;

import io.tuji.engine.promotion.Pipeline.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a project at the gates of its pipeline when the pipeline changes. Two gates count: the one through which it came to its
 * stage, and the one that is next.
 */
public record GateTrial(Pipeline before, Pipeline after) {

    public enum Effect {
        /** The stage at which it stands is gone. */
        GONE,
        /** All that its stage asks for was told, and no longer is. */
        HELD_HERE,
        /** It could go on, and no longer can. */
        HELD_NEXT,
        /** Something that its stage asks for was missing, and no longer is. */
        FREE_HERE,
        /** It was held back, and no longer is. */
        FREE_NEXT
    }

    /**
     * @param stage whose gate it is
     * @param missing what would be missing; of a gate that opens, what was missing
     */
    public record Change(Effect effect, String stage, List<Missing> missing) {

        public Change {
            missing = List.copyOf(missing);
        }
    }

    /** Whether any answer can make a difference to a project at that stage. */
    public boolean concerns(String stage) {
        return after.find(stage).isEmpty()
                || differs(stage)
                || next(stage).filter(this::differs).isPresent();
    }

    /** @param stage of the pipeline as it was */
    public List<Change> of(String stage, Answers answers) {
        if (after.find(stage).isEmpty()) {
            return List.of(new Change(Effect.GONE, stage, List.of()));
        }
        List<Change> changes = new ArrayList<>();
        at(stage, answers, Effect.HELD_HERE, Effect.FREE_HERE).ifPresent(changes::add);
        next(stage)
                .flatMap(next -> at(next, answers, Effect.HELD_NEXT, Effect.FREE_NEXT))
                .ifPresent(changes::add);
        return changes;
    }

    private Optional<Change> at(String stage, Answers answers, Effect held, Effect free) {
        List<Missing> was = before.missing(stage, answers);
        List<Missing> is = after.missing(stage, answers);
        if (was.isEmpty() == is.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(is.isEmpty() ? new Change(free, stage, was) : new Change(held, stage, is));
    }

    /** The next stage that both know and that lies ahead in both. */
    private Optional<String> next(String stage) {
        return before.stages().stream()
                .skip(before.place(stage) + 1L)
                .map(Stage::id)
                .filter(ahead -> after.find(ahead).isPresent())
                .findFirst()
                .filter(ahead -> after.isForward(stage, ahead));
    }

    private boolean differs(String stage) {
        return !asks(before, stage).equals(asks(after, stage));
    }

    private static Set<Ask> asks(Pipeline pipeline, String stage) {
        return pipeline.stages().subList(0, pipeline.place(stage) + 1).stream()
                .flatMap(one -> one.asks().stream())
                .collect(Collectors.toSet());
    }
}
