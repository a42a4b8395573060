package io.tuji.engine.plan.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the figures of a paper still hold, by what is known now. */
public final class Recheck {

    private final Map<String, Fact> now;

    /**
     * A figure that no longer holds.
     *
     * @param now as it would be shown; empty if it cannot be said any more, as what it rested on was withdrawn or is kept back
     */
    public record Broken(Piece piece, String was, Optional<String> now) {}

    public Recheck(List<Fact> now) {
        this.now = now.stream()
                .collect(Collectors.toMap(fact -> fact.key().text(), Function.identity(), (first, second) -> first));
    }

    public List<Broken> of(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> of(piece).stream()).toList();
    }

    /** Empty if it holds, and of everything that is no figure. */
    public Optional<Broken> of(Piece piece) {
        return piece.link().flatMap(link -> {
            Optional<String> shown = Optional.ofNullable(now.get(link.fact())).map(Fact::shown);
            return shown.equals(Optional.of(link.was()))
                    ? Optional.empty()
                    : Optional.of(new Broken(piece, link.was(), shown));
        });
    }
}
