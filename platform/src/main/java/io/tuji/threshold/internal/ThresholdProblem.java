package io.tuji.threshold.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with firms near the threshold. The arguments of each are named after its code. */
public enum ThresholdProblem implements ProblemCode {
    /** No firm is chosen. */
    FIRM_NEEDED("THR-101"),
    /** No firm of that code that stands on the list: code. */
    FIRM_NOT_LISTED("THR-102"),
    /** Neither month nor follower nor words are given. */
    NOTHING_GIVEN("THR-103"),
    /** No month: text. */
    MONTH_UNREADABLE("THR-104"),
    /** The month is over: text. */
    MONTH_OVER("THR-105"),
    /** Nobody of that login may follow firms: text. */
    FOLLOWER_UNKNOWN("THR-106"),
    /** Somebody else has changed it since: name of the firm. */
    FOLLOWING_CHANGED("THR-107"),
    /** The firm is surveyed already: name, since. */
    SURVEYED_ALREADY("THR-108"),
    /** It changes nothing of any of the firms. */
    NOTHING_CHANGES("THR-109"),
    /** Not an act of the visitor, or it has been taken back. */
    ACT_NOT_YOURS("THR-110"),
    /** All firms have been changed since. */
    ALL_CHANGED_SINCE("THR-111");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<ThresholdProblem> OVERTAKEN =
            Set.of(FOLLOWING_CHANGED, SURVEYED_ALREADY, ACT_NOT_YOURS, ALL_CHANGED_SINCE);

    private final String code;

    ThresholdProblem(String code) {
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
