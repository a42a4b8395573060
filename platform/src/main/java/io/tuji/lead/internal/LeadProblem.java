package io.tuji.lead.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with leads and candidates. The arguments of each are named after its code. */
public enum LeadProblem implements ProblemCode {
    /** No firm of that code: text. */
    FIRM_UNKNOWN("LED-101"),
    /** Neither a firm of the register nor a name. */
    FIRM_MISSING("LED-102"),
    /** No such chain or node: text. */
    NODE_UNKNOWN("LED-103"),
    /** No source of that name: text. */
    SOURCE_UNKNOWN("LED-104"),
    /** Nobody of that login may own a lead: text. */
    OWNER_UNKNOWN("LED-105"),
    /** A text that has to be there. */
    TEXT_MISSING("LED-106"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("LED-107"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("LED-108"),
    /** Somebody follows the firm up already: code, owner. */
    RAISED_ALREADY("LED-110"),
    /** It is in another state by now. */
    OTHER_STATE("LED-121"),
    /** It is in the hands of others. */
    NOT_YOURS("LED-122"),
    /** No reason of that name: text. */
    REASON_UNKNOWN("LED-123"),
    /** No step that could be taken back. */
    NOTHING_TO_UNDO("LED-124"),
    /** No move of that name: text. */
    MOVE_UNKNOWN("LED-125"),
    /** That person owns it already. */
    SAME_OWNER("LED-126"),
    /** The firm is put aside already. */
    ASIDE_ALREADY("LED-131"),
    /** The firm is not put aside. */
    NOT_ASIDE("LED-132"),
    /** No whole number from 0 to 100: text. */
    WEIGHT_FORM("LED-141"),
    /** Together they do not make 100: sum. */
    WEIGHTS_SUM("LED-142"),
    /** What fits must count. */
    FIT_WEIGHTLESS("LED-143"),
    /** Neither nodes of a chain nor a firm of the district is chosen. */
    NOTHING_ASKED("LED-151");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<LeadProblem> LATE = Set.of(OTHER_STATE, NOTHING_TO_UNDO);

    private final String code;

    LeadProblem(String code) {
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
