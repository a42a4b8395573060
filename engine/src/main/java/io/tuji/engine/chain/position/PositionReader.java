package io.tuji.engine.chain.position;

import io.tuji.engine.chain.Chain;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the nodes of chains out of what a firm says of itself. Made once for a set of chains; safe for several threads. */
public final class PositionReader {

    private final List<Spot> spots;
    private final NodeWords words;
    private final List<Kin> kins;
    private final SignWeights weights = SignWeights.current();

    private PositionReader(List<Spot> spots) {
        this.spots = spots;
        this.words = new NodeWords(spots);
        this.kins = spots.stream().map(Kin::new).toList();
    }

    public static PositionReader of(List<Chain> chains) {
        return new PositionReader(chains.stream()
                .flatMap(chain -> chain.nodes().stream().map(node -> new Spot(chain.id(), node)))
                .toList());
    }

    /** The nodes that something speaks for, the surest first. */
    public List<Position> read(ChainFirm firm) {
        SignReader reader = gathered(firm);
        return reader.spots()
                .map(spot -> position(spots.get(spot), reader.signs(spot, firm), reader.evidence(spot)))
                .sorted(Comparator.comparingDouble(Position::confidence).reversed())
                .toList();
    }

    /** The same before it is weighed: what weights are learned from. */
    public List<Signed> signs(ChainFirm firm) {
        SignReader reader = gathered(firm);
        return reader.spots()
                .map(spot -> {
                    Spot where = spots.get(spot);
                    return new Signed(where.chain(), where.node().id(), reader.signs(spot, firm));
                })
                .toList();
    }

    private SignReader gathered(ChainFirm firm) {
        SignReader reader = new SignReader(spots, words, kins);
        firm.products().forEach(reader::product);
        reader.name(firm.name());
        reader.scope(firm.scope());
        reader.classes(firm.classes());
        return reader;
    }

    private Position position(Spot spot, Set<Sign> signs, List<Evidence> evidence) {
        return new Position(spot.chain(), spot.node().id(), weights.confidence(signs), evidence);
    }
}
