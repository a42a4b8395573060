package io.tuji.blocker.internal;

import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.blocker.Blocker.Satisfaction;
import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers.Step;
import io.tuji.blocker.internal.BlockerActStore.Before;
import io.tuji.blocker.internal.BlockerActStore.LastStep;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a blocker stands after a step, or why the step cannot be taken. */
@Component
class BlockerSteps {

    private final BlockerActStore acts;
    private final BlockerOwners owners;

    BlockerSteps(BlockerActStore acts, BlockerOwners owners) {
        this.acts = acts;
        this.owners = owners;
    }

    Optional<Before> take(Blocker before, Step step, LocalDate today, Problems problems) {
        if (!step.move().isOpenIn(before.standing())) {
            boolean wasHard =
                    step.move() == BlockerMove.HARDEN && before.standing().hard();
            problems.add(wasHard ? BlockerProblem.HARD_ALREADY : BlockerProblem.OTHER_STATE, Place.nowhere());
            return Optional.empty();
        }
        if (step.move() == BlockerMove.UNDO) {
            return undone(before, problems);
        }
        return standing(before.standing(), step, today, problems).map(standing -> new Before(before.what(), standing));
    }

    private Optional<Standing> standing(Standing before, Step step, LocalDate today, Problems problems) {
        return switch (step.move()) {
            case VERIFY -> Optional.of(in(State.VERIFIED, before));
            case ANSWER -> Optional.of(in(State.IN_WORK, before));
            case SOLVE -> Optional.of(stopped(State.SOLVED, before, today, Optional.empty()));
            case CONFIRM -> confirmed(before, step, today, problems);
            case REOPEN -> Optional.of(reopened(before, today));
            case PAUSE -> Optional.of(paused(before, new Pause(today, Optional.empty(), words(step)), false));
            case RESUME -> Optional.of(resumed(before, today));
            case HARDEN -> Optional.of(hard(before));
            case ASSIGN -> assigned(before, step, problems);
            case WITHDRAW -> Optional.of(stopped(State.WITHDRAWN, before, today, Optional.empty()));
            case NOTE -> Optional.of(before);
            case ENTER, CORRECT, UNDO -> throw new IllegalArgumentException(step.move() + " is no such step");
        };
    }

    /** A missing reason is told apart; a pause wants one at once. */
    private static String words(Step step) {
        return step.words().isBlank() ? step.move().name() : step.words().strip();
    }

    private static Optional<Standing> confirmed(Standing before, Step step, LocalDate today, Problems problems) {
        return BlockerTyped.choice(
                        Satisfaction.class,
                        "satisfaction",
                        step.satisfaction(),
                        BlockerProblem.SATISFACTION_NEEDED,
                        problems)
                .map(said -> stopped(State.CONFIRMED, before, before.stoppedOn().orElse(today), Optional.of(said)));
    }

    private Optional<Standing> assigned(Standing before, Step step, Problems problems) {
        Optional<Owner> owner = owners.read(step.owner(), step.unit(), problems);
        if (owner.isEmpty() && !problems.hasErrors()) {
            problems.add(BlockerProblem.OWNER_NEEDED, Place.field("owner"));
        }
        owner.filter(one -> one.person().equals(before.owner().person())
                        && one.unit().equals(before.owner().unit()))
                .ifPresent(same -> problems.add(BlockerProblem.SAME_OWNER, Place.field("owner")));
        return owner.map(one -> with(before, before.state(), before.level(), one, before.hard(), before.pauses()));
    }

    private Optional<Before> undone(Blocker blocker, Problems problems) {
        Optional<LastStep> last = acts.lastStep(blocker.id());
        if (last.isEmpty()) {
            problems.add(BlockerProblem.NOTHING_TO_UNDO, Place.nowhere());
        } else if (!problems.hasErrors()) {
            acts.takeBack(last.get().act());
        }
        return last.map(LastStep::before);
    }

    private static Standing reopened(Standing before, LocalDate today) {
        Level level = before.level().raised();
        return new Standing(
                State.VERIFIED,
                level,
                before.owner(),
                before.hard(),
                before.round() + 1,
                today,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Standing resumed(Standing before, LocalDate today) {
        Pause open = before.pauses().get(before.pauses().size() - 1);
        return paused(before, new Pause(open.from(), Optional.of(today), open.reason()), true);
    }

    private static Standing paused(Standing before, Pause pause, boolean isLast) {
        List<Pause> pauses = new ArrayList<>(before.pauses());
        if (isLast) {
            pauses.remove(pauses.size() - 1);
        }
        pauses.add(pause);
        return with(before, before.state(), before.level(), before.owner(), before.hard(), pauses);
    }

    private static Standing in(State state, Standing before) {
        return with(before, state, before.level(), before.owner(), before.hard(), before.pauses());
    }

    private static Standing hard(Standing before) {
        return with(before, before.state(), before.level(), before.owner(), true, before.pauses());
    }

    private static Standing with(
            Standing before, State state, Level level, Owner owner, boolean hard, List<Pause> pauses) {
        return new Standing(
                state,
                level,
                owner,
                hard,
                before.round(),
                before.startedOn(),
                pauses,
                before.stoppedOn(),
                before.satisfaction());
    }

    private static Standing stopped(State state, Standing before, LocalDate day, Optional<Satisfaction> satisfaction) {
        return new Standing(
                state,
                before.level(),
                before.owner(),
                before.hard(),
                before.round(),
                before.startedOn(),
                before.pauses(),
                Optional.of(day),
                satisfaction);
    }
}
