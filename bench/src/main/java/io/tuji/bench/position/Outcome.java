package io.tuji.bench.position;

import io.tuji.engine.chain.position.Position;
import java.util.List;

/**
 * What the engine says of a judged pair, and the plain peer.
 *
 * @param confidence 0 if nothing speaks for the position
 * @param isKeyword whether a word of the node stands in a text of the firm
 * @param evidence what spoke for it; none or one
 */
record Outcome(Judged judged, Firm firm, double confidence, boolean isKeyword, List<Position> evidence) {}
