package io.tuji.bench.position;

import io.tuji.bench.position.Firm.Source;
import java.util.Locale;

/** A firm and a node about which one can ask whether the one stands on the other; and what it was drawn from. */
record Pair(Firm firm, Spot spot, Kind kind) {

    /** What the matcher had before it when the sample was drawn. */
    enum Kind {
        /** A word of the node stands in a text of the firm. */
        KEYWORD,
        /** None does, but the firm is held to be of a class of the node. */
        CLASS,
        /** Neither. */
        REST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The pairs that are drawn together and weigh the same. */
    record Cell(String chain, Kind kind, Source source) {

        /** As it stands in the files, without the chain. */
        String stratum() {
            return kind.word() + ":" + source.word();
        }
    }

    Cell cell() {
        return new Cell(spot.chain(), kind, firm.source());
    }
}
