package io.tuji.policy.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why nothing is done with a policy. The arguments of each are named after its code. */
public enum PolicyProblem implements ProblemCode {
    /** A reason that has to be there. */
    REASON_MISSING("PCY-101"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("PCY-102"),
    /** Nobody has changed anything in it. */
    NOTHING_CHANGED("PCY-103"),
    /** Another edition of the policy waits already: policy. */
    WAITS_ALREADY("PCY-104"),
    /** It no longer waits. */
    NOT_WAITING("PCY-105"),
    /** Whoever proposed an edition does not decide on it. */
    OWN_PROPOSAL("PCY-106"),
    /** No day: text. */
    DAY_FORM("PCY-107"),
    /** The day has not come yet: day. */
    DAY_AHEAD("PCY-108"),
    /** Neither yes nor no. */
    ANSWER_MISSING("PCY-109"),
    /** The policy has no such condition: key. */
    KEY_UNKNOWN("PCY-110"),
    /** No value of that fact: text. */
    VALUE_FORM("PCY-111"),
    /** Nothing of that number is signed, or it has been taken back. */
    SIGNATURE_UNKNOWN("PCY-112"),
    /** Another policy stands in its place that the pack does not know: policy. */
    SUPERSEDES_UNKNOWN("PCY-113"),
    /** A condition is not met, not signed, or rests on something that is not official or too old. */
    NOT_READY("PCY-114"),
    /** It was proposed or released before. */
    RELEASED_ALREADY("PCY-115");

    private final String code;

    PolicyProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
