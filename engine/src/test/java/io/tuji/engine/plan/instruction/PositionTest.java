package io.tuji.engine.plan.instruction;

import static io.tuji.engine.plan.instruction.Move.ACCEPT;
import static io.tuji.engine.plan.instruction.Move.ASK;
import static io.tuji.engine.plan.instruction.Move.CLOSE;
import static io.tuji.engine.plan.instruction.Move.CORRECT;
import static io.tuji.engine.plan.instruction.Move.GRANT;
import static io.tuji.engine.plan.instruction.Move.PROGRESS;
import static io.tuji.engine.plan.instruction.Move.REFUSE;
import static io.tuji.engine.plan.instruction.Move.REMIND;
import static io.tuji.engine.plan.instruction.Move.REOPEN;
import static io.tuji.engine.plan.instruction.Move.REPORT;
import static io.tuji.engine.plan.instruction.Move.RETURN;
import static io.tuji.engine.plan.instruction.Move.SEND_BACK;
import static io.tuji.engine.plan.instruction.Move.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.plan.instruction.Position.Hindrance;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with an instruction, and what becomes of it. */
class PositionTest {

    private static final Set<Party> GIVER = Set.of(Party.GIVER);
    private static final Set<Party> OWNER = Set.of(Party.OWNER);
    private static final Set<Party> HELPER = Set.of(Party.CO_OWNER);
    private static final Set<Party> DESK = Set.of(Party.DESK);
    private static final Set<Party> ALL = Set.of(Party.values());

    private static Position at(Step step) {
        return new Position(step, false);
    }

    private static Position asking(Step step) {
        return new Position(step, true);
    }

    static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of(at(Step.GIVEN), OWNER, Set.of(ACCEPT, RETURN, ASK)),
                Arguments.of(at(Step.GIVEN), HELPER, Set.of()),
                Arguments.of(at(Step.GIVEN), GIVER, Set.of(CORRECT, WITHDRAW, REMIND)),
                Arguments.of(at(Step.GIVEN), DESK, Set.of(REMIND)),
                Arguments.of(at(Step.ACCEPTED), OWNER, Set.of(PROGRESS, REPORT, ASK)),
                Arguments.of(at(Step.ACCEPTED), HELPER, Set.of(PROGRESS)),
                Arguments.of(at(Step.ACCEPTED), GIVER, Set.of(CORRECT, WITHDRAW, REMIND)),
                Arguments.of(at(Step.ACCEPTED), DESK, Set.of(REMIND)),
                Arguments.of(asking(Step.ACCEPTED), OWNER, Set.of(PROGRESS, REPORT)),
                Arguments.of(asking(Step.ACCEPTED), GIVER, Set.of(GRANT, REFUSE, CORRECT, WITHDRAW, REMIND)),
                Arguments.of(asking(Step.GIVEN), GIVER, Set.of(GRANT, REFUSE, CORRECT, WITHDRAW, REMIND)),
                Arguments.of(at(Step.RETURNED), OWNER, Set.of()),
                Arguments.of(at(Step.RETURNED), GIVER, Set.of(CORRECT, WITHDRAW)),
                Arguments.of(at(Step.RETURNED), DESK, Set.of()),
                Arguments.of(at(Step.REPORTED), OWNER, Set.of()),
                Arguments.of(at(Step.REPORTED), GIVER, Set.of(SEND_BACK, CLOSE, WITHDRAW)),
                Arguments.of(at(Step.CLOSED), GIVER, Set.of(REOPEN)),
                Arguments.of(at(Step.CLOSED), OWNER, Set.of()),
                Arguments.of(at(Step.WITHDRAWN), GIVER, Set.of(REOPEN)));
    }

    @ParameterizedTest
    @MethodSource("open")
    void eachPartyCanDoItsOwn(Position position, Set<Party> parties, Set<Move> moves) {
        assertThat(position.open(parties)).isEqualTo(moves);
    }

    @Test
    void whoeverIsSeveralCanDoWhatEachCan() {
        assertThat(at(Step.GIVEN).open(Set.of(Party.GIVER, Party.OWNER)))
                .containsExactly(ACCEPT, RETURN, ASK, CORRECT, WITHDRAW, REMIND);
        assertThat(at(Step.GIVEN).open(Set.of())).isEmpty();
    }

    @Test
    void saysWhyAMoveCannotBeMade() {
        assertThat(at(Step.GIVEN).hindrance(ACCEPT, GIVER)).contains(Hindrance.OTHER_PARTY);
        assertThat(at(Step.ACCEPTED).hindrance(ACCEPT, OWNER)).contains(Hindrance.OTHER_STEP);
        assertThat(at(Step.ACCEPTED).hindrance(GRANT, GIVER)).contains(Hindrance.NOT_ASKED);
        assertThat(at(Step.ACCEPTED).hindrance(REFUSE, GIVER)).contains(Hindrance.NOT_ASKED);
        assertThat(asking(Step.ACCEPTED).hindrance(ASK, OWNER)).contains(Hindrance.ASKED_ALREADY);
        assertThat(at(Step.GIVEN).hindrance(ACCEPT, OWNER)).isEmpty();
    }

    static Stream<Arguments> after() {
        return Stream.of(
                Arguments.of(at(Step.GIVEN), ACCEPT, at(Step.ACCEPTED)),
                Arguments.of(asking(Step.GIVEN), ACCEPT, asking(Step.ACCEPTED)),
                Arguments.of(asking(Step.GIVEN), RETURN, at(Step.RETURNED)),
                Arguments.of(asking(Step.ACCEPTED), PROGRESS, asking(Step.ACCEPTED)),
                Arguments.of(at(Step.GIVEN), REMIND, at(Step.GIVEN)),
                Arguments.of(asking(Step.ACCEPTED), REPORT, at(Step.REPORTED)),
                Arguments.of(at(Step.ACCEPTED), ASK, asking(Step.ACCEPTED)),
                Arguments.of(asking(Step.GIVEN), GRANT, at(Step.GIVEN)),
                Arguments.of(asking(Step.ACCEPTED), REFUSE, at(Step.ACCEPTED)),
                Arguments.of(asking(Step.ACCEPTED), CORRECT, at(Step.GIVEN)),
                Arguments.of(at(Step.RETURNED), CORRECT, at(Step.GIVEN)),
                Arguments.of(at(Step.REPORTED), SEND_BACK, at(Step.ACCEPTED)),
                Arguments.of(at(Step.REPORTED), CLOSE, at(Step.CLOSED)),
                Arguments.of(asking(Step.ACCEPTED), WITHDRAW, at(Step.WITHDRAWN)),
                Arguments.of(at(Step.CLOSED), REOPEN, at(Step.REPORTED)),
                Arguments.of(at(Step.WITHDRAWN), REOPEN, at(Step.GIVEN)));
    }

    @ParameterizedTest
    @MethodSource("after")
    void aMoveLeadsToOnePlace(Position before, Move move, Position after) {
        assertThat(before.after(move)).isEqualTo(after);
    }

    @Test
    void aMoveAtAnotherStepIsABrokenContract() {
        assertThatThrownBy(() -> at(Step.CLOSED).after(ACCEPT)).hasMessage("ACCEPT at CLOSED");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void somebodyCanAlwaysGoOn(Step step) {
        assertThat(at(step).open(ALL)).isNotEmpty();
        assertThat(step.isEnded()).isEqualTo(at(step).open(ALL).contains(REOPEN));
    }

    @Test
    void theLeaderIsWaitedForWhereNobodyElseCanGoOn() {
        assertThat(at(Step.RETURNED).waitsForGiver()).isTrue();
        assertThat(at(Step.REPORTED).waitsForGiver()).isTrue();
        assertThat(asking(Step.GIVEN).waitsForGiver()).isTrue();
        assertThat(at(Step.GIVEN).waitsForGiver()).isFalse();
        assertThat(at(Step.ACCEPTED).waitsForGiver()).isFalse();
    }

    @Test
    void onlyTakingOnClosingAndTakingAnEndBackNeedNoWords() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !move.needsWords()))
                .containsExactly(ACCEPT, CLOSE, REOPEN);
    }
}
