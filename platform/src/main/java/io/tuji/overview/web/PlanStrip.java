package io.tuji.overview.web;

import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.plan.StateLook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The states of the current plan in one strip. */
public record PlanStrip(Board board, List<Share> shares) {

    public record Share(StateLook look, long count) {}

    static Optional<PlanStrip> of(Plans plans) {
        return plans.current()
                .flatMap(plan -> plans.find(plan.id()))
                .filter(board -> !board.headlines().isEmpty())
                .map(board -> new PlanStrip(board, shares(board)));
    }

    private static List<Share> shares(Board board) {
        return Arrays.stream(io.tuji.engine.plan.State.values())
                .filter(state -> board.count(state) > 0)
                .map(state -> new Share(StateLook.of(state), board.count(state)))
                .toList();
    }
}
