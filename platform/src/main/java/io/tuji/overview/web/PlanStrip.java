package io.tuji.overview.web;

import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.plan.StateLook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The states of the current plan in one strip. */
public record PlanStrip(Board board, List<Share> shares) {

    private static final int MOST = 5;

    public record Share(StateLook look, long count) {}

    /** A headline indicator that falls short. */
    public record Falling(StateLook look, Standing standing) {}

    static Optional<PlanStrip> of(Plans plans) {
        return plans.current()
                .flatMap(plan -> plans.find(plan.id()))
                .filter(board -> !board.headlines().isEmpty())
                .map(board -> new PlanStrip(board, shares(board)));
    }

    /** Where somebody has to act; the board shows the rest. */
    public List<Falling> falling() {
        return board.headlines().stream()
                .filter(s -> s.judgement().state().fallsShort())
                .map(s -> new Falling(StateLook.of(s.judgement().state()), s))
                .limit(MOST)
                .toList();
    }

    private static List<Share> shares(Board board) {
        return Arrays.stream(State.values())
                .filter(state -> board.count(state) > 0)
                .map(state -> new Share(StateLook.of(state), board.count(state)))
                .toList();
    }
}
