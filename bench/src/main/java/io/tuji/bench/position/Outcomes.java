package io.tuji.bench.position;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.position.Position;
import io.tuji.engine.chain.position.PositionReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the engine and its peer about judged pairs. */
final class Outcomes {

    private final List<Spot> spots;
    private final PositionReader reader;
    private final PlainMatch plain;
    private final Map<String, Firm> firms;

    Outcomes(List<Chain> chains, Firms firms) {
        this.spots = Spot.all(chains);
        this.reader = PositionReader.of(chains);
        this.plain = new PlainMatch(spots.stream().map(Spot::node).toList());
        this.firms = firms.byHash();
    }

    List<Outcome> of(String set) throws IOException {
        return Judgements.of(set).stream().map(this::of).toList();
    }

    private Outcome of(Judged judged) {
        Firm firm =
                Objects.requireNonNull(firms.get(judged.firm()), judged.firm()).coded();
        List<Position> positions = reader.read(firm.says()).stream()
                .filter(position -> position.chain().equals(judged.chain())
                        && position.node().equals(judged.node()))
                .toList();
        double confidence =
                positions.stream().mapToDouble(Position::confidence).findFirst().orElse(0);
        boolean isKeyword = plain.in(firm.says()).stream()
                .map(spots::get)
                .anyMatch(spot ->
                        spot.chain().equals(judged.chain()) && spot.node().id().equals(judged.node()));
        return new Outcome(judged, firm, confidence, isKeyword, positions);
    }
}
