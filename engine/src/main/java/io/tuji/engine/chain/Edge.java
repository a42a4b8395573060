package io.tuji.engine.chain;

import java.util.List;

/**
 * That one node supplies another, as a template says; what a firm has disclosed of its own suppliers is kept apart.
 *
 * @param from the node that supplies
 * @param to the node that uses it
 * @param reason why, in one sentence
 * @param bases what it rests on; one or more in a sound template
 */
public record Edge(String from, String to, Kind kind, Words reason, List<Basis> bases) {

    /** What is supplied. */
    public enum Kind {
        MATERIAL,
        COMPONENT,
        EQUIPMENT,
        SOFTWARE,
        DATA,
        SERVICE,
        LICENCE;

        /** Whether it goes into the product itself: nothing is made out of itself, so that such edges lead in no circle. */
        public boolean goesIn() {
            return this == MATERIAL || this == COMPONENT;
        }
    }

    public Edge {
        bases = List.copyOf(bases);
    }

    /** Whether both say that the same kind of thing goes from the one node to the other. */
    public boolean isLike(Edge other) {
        return from.equals(other.from) && to.equals(other.to) && kind == other.kind;
    }

    @Override
    public String toString() {
        return from + "→" + to;
    }
}
