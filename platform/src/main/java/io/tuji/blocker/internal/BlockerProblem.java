package io.tuji.blocker.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with a blocker or a meeting. The arguments of each are named after its code. */
public enum BlockerProblem implements ProblemCode {
    /** Neither a project nor a firm, or both. */
    SUBJECT_NEEDED("BLK-101"),
    /** No project of that code: text. */
    PROJECT_UNKNOWN("BLK-102"),
    /** No firm of that code or name: text. */
    FIRM_UNKNOWN("BLK-103"),
    /** No need of that code: text. */
    NEED_UNKNOWN("BLK-104"),
    /** No such cause: text. */
    CAUSE_UNKNOWN("BLK-105"),
    /** No such level: text. */
    LEVEL_UNKNOWN("BLK-106"),
    /** Nobody of that login can have it: text. */
    OWNER_UNKNOWN("BLK-107"),
    /** No body of that number: text. */
    UNIT_UNKNOWN("BLK-108"),
    /** No move of that name: text. */
    MOVE_UNKNOWN("BLK-109"),
    /** Who may not change it. */
    NOT_YOURS("BLK-121"),
    /** It is in another state, or its clock stands still. */
    OTHER_STATE("BLK-122"),
    /** It has been marked as hard before. */
    HARD_ALREADY("BLK-123"),
    /** There is nothing to take back. */
    NOTHING_TO_UNDO("BLK-124"),
    /** What the asker says is not known: text. */
    SATISFACTION_NEEDED("BLK-125"),
    /** They have it already. */
    SAME_OWNER("BLK-126"),
    /** Somebody else has changed it since: what it says now. */
    CHANGED_MEANWHILE("BLK-127"),
    /** No person and no body. */
    OWNER_NEEDED("BLK-128"),
    /** The meeting is closed. */
    MEETING_CLOSED("BLK-131"),
    /** The decision stands otherwise by now. */
    DECISION_ENDED("BLK-132"),
    /** The day lies before the meeting: day. */
    DUE_BEFORE("BLK-133"),
    /** No blocker of that code: text. */
    BLOCKER_UNKNOWN("BLK-134"),
    /** An instruction is given to a body. */
    BODY_NEEDED("BLK-135"),
    /** Only who may give instructions. */
    MAY_NOT_INSTRUCT("BLK-136");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<BlockerProblem> LATE =
            Set.of(OTHER_STATE, HARD_ALREADY, NOTHING_TO_UNDO, CHANGED_MEANWHILE, MEETING_CLOSED, DECISION_ENDED);

    private final String code;

    BlockerProblem(String code) {
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
