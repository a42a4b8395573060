package io.tuji.plan.web;

import io.tuji.engine.plan.Stage;
import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.Standing;
import io.tuji.plan.StateLook;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A board for the eye: the strip of states, and the rows under the chosen state. */
public record BoardView(Board board, Optional<State> chosen, Listing listing) {

    static final ListShape SHAPE =
            ListShape.of("/plan", "").ascending("order", "").filters("plan", "state");

    /** One part of the strip. */
    public record Share(StateLook look, long count, boolean isChosen) {}

    static BoardView of(Board board, Listing listing) {
        Optional<State> chosen = Arrays.stream(State.values())
                .filter(s -> listing.has("state", s.name()))
                .findFirst();
        return new BoardView(board, chosen, listing);
    }

    /** Only states that some headline indicator has. */
    public List<Share> shares() {
        return Arrays.stream(State.values())
                .filter(state -> board.count(state) > 0)
                .map(state -> new Share(StateLook.of(state), board.count(state), chosen.equals(Optional.of(state))))
                .toList();
    }

    /** A plan with hundreds of indicators is read page by page; the strip counts all of them. */
    public PageOf<Standing> headlines() {
        List<Standing> all = only(board.headlines());
        List<Standing> page =
                all.stream().skip(listing.offset()).limit(listing.size()).toList();
        return new PageOf<>(page, all.size(), listing);
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
