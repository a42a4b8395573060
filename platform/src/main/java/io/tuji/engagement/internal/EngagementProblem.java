package io.tuji.engagement.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with an engagement or a claim. The arguments of each are named after its code. */
public enum EngagementProblem implements ProblemCode {
    /** No firm of that code or name: text. */
    FIRM_UNKNOWN("ENG-101"),
    /** Several firms of that name: text, codes. */
    FIRM_AMBIGUOUS("ENG-102"),
    /** Said to be known by name only, and the registry has it: text, code. */
    FIRM_REGISTERED("ENG-103"),
    /** Neither a project nor a firm is named. */
    FIRM_MISSING("ENG-104"),
    /** The project is another firm's: what the project says. */
    FIRM_DIFFERS("ENG-105"),
    /** No project of that code: text. */
    PROJECT_UNKNOWN("ENG-106"),
    /** Nobody of that login: text. */
    PERSON_UNKNOWN("ENG-107"),
    /** Named twice: login. */
    PERSON_TWICE("ENG-108"),
    /** What is agreed lies ahead: day. */
    DAY_GONE("ENG-109"),
    /** No time of day: text. */
    TIME_FORM("ENG-110"),
    /** A number that reaches a person: text. */
    NUMBER_OF_PERSON("ENG-111"),
    /** What it has a position for, a person must be named: position. */
    NAME_MISSING("ENG-112"),
    /** A day for the next step, and no words for it. */
    NEXT_MISSING("ENG-113"),
    /** Who may not change it. */
    NOT_YOURS("ENG-121"),
    /** It is no longer in the state that this begins from. */
    OTHER_STATE("ENG-122"),
    /** Somebody else has changed it since. */
    CHANGED_MEANWHILE("ENG-123"),
    /** Its day has not come: day. */
    NOT_YET("ENG-124"),
    /** Nothing was done that could be taken back. */
    NOTHING_TO_UNDO("ENG-125"),
    /** The visitor belongs to no body. */
    NO_BODY("ENG-131"),
    /** No such body: text. */
    BODY_UNKNOWN("ENG-132"),
    /** The body holds the claim already: body. */
    HOLDS_ALREADY("ENG-133"),
    /** Only the body that holds the claim gives it away. */
    NOT_HOLDER("ENG-134"),
    /** Nobody holds the claim. */
    NO_HOLDER("ENG-135"),
    /** The same body has opened the same already: code. */
    OPEN_ALREADY("ENG-136"),
    /** It has been answered. */
    ANSWERED_ALREADY("ENG-137"),
    /** Who may not answer it. */
    NOT_FOR_YOU("ENG-138"),
    /** The shares do not sum to 100: sum. */
    SHARES_SUM("ENG-139"),
    /** No whole percentage from 1 to 100: text. */
    SHARE_FORM("ENG-140"),
    /** A body is named twice: body. */
    BODY_TWICE("ENG-141"),
    /** A sharing needs two bodies at least. */
    SHARES_FEW("ENG-142"),
    /** Whoever decides must not belong to a body that quarrels. */
    PARTY_DECIDES("ENG-143");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<EngagementProblem> LATE =
            Set.of(OTHER_STATE, CHANGED_MEANWHILE, NOTHING_TO_UNDO, ANSWERED_ALREADY);

    private final String code;

    EngagementProblem(String code) {
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
