package io.tuji.engine.chain.health;

import java.util.Optional;

/** How a node stands in a place, in the order in which the rule asks. */
public enum State {
    /** 不明: the lists do not say. */
    UNKNOWN,
    /** 断: nobody is here, and somebody here needs it. */
    BROKEN(Act.FILL),
    /** 缺: nobody is here, nobody here needs it, and a neighbour is strong. */
    MISSING(Act.EXTEND),
    /** 空: nobody is here, and nothing here calls for it. */
    EMPTY,
    /** 强: clearly more than elsewhere. */
    STRONG(Act.STRENGTHEN),
    /** 弱: clearly less than elsewhere. */
    WEAK(Act.FILL),
    /** 平: about as elsewhere. */
    EVEN;

    /** What may be done about a node; a proposal, never a decision. */
    public enum Act {
        /** 强链: keep what is strong and bring more of it. */
        STRENGTHEN,
        /** 补链: bring what is lacking. */
        FILL,
        /** 延链: grow from a strong neighbour. */
        EXTEND
    }

    private final Optional<Act> act;

    State() {
        act = Optional.empty();
    }

    State(Act act) {
        this.act = Optional.of(act);
    }

    /** Whether firms are lacking that somebody should look for. */
    public boolean isGap() {
        return this == BROKEN || this == MISSING || this == WEAK;
    }

    /** The act proposed for the state; none where nothing calls for one, or nothing is known. */
    public Optional<Act> act() {
        return act;
    }
}
