package io.tuji.plan.web;

import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.Standing;
import io.tuji.plan.StateLook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A board for the eye: the strip of states, and the rows under the chosen state. */
public record BoardView(Board board, Optional<State> chosen) {

    /** One part of the strip. */
    public record Share(StateLook look, long count, boolean isChosen) {}

    static BoardView of(Board board, String state) {
        Optional<State> chosen = Arrays.stream(State.values())
                .filter(s -> s.name().equals(state))
                .findFirst();
        return new BoardView(board, chosen);
    }

    /** Only states that some headline indicator has. */
    public List<Share> shares() {
        return Arrays.stream(State.values())
                .filter(state -> board.count(state) > 0)
                .map(state -> new Share(StateLook.of(state), board.count(state), chosen.equals(Optional.of(state))))
                .toList();
    }

    public List<Standing> headlines() {
        return only(board.headlines());
    }

    public List<Standing> narrative() {
        return only(board.narrative());
    }

    private List<Standing> only(List<Standing> standings) {
        return standings.stream()
                .filter(s -> chosen.isEmpty() || s.judgement().state() == chosen.get())
                .toList();
    }

    public StateLook look(Standing standing) {
        return StateLook.of(standing.judgement().state());
    }

    /** How many headline indicators lack the figure of a target year that has ended. */
    public long withoutFinal() {
        return board.headlines().stream()
                .filter(s -> s.judgement().stage() == Stage.ENDED_WITHOUT_FINAL)
                .count();
    }
}
