package io.tuji.demand.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why nothing is done with a need or a resource. The arguments of each are named after its code. */
public enum DemandProblem implements ProblemCode {
    /** A text that has to be there. */
    TEXT_MISSING("DMD-101"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("DMD-102"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("DMD-103"),
    /** No firm is named. */
    FIRM_MISSING("DMD-104"),
    /** The registry has no such firm: text. */
    FIRM_UNKNOWN("DMD-105"),
    /** Several firms are called so: text, their codes. */
    FIRM_AMBIGUOUS("DMD-106"),
    /** Said to be outside the registry, which has it: text, code. */
    FIRM_REGISTERED("DMD-107"),
    /** No facet of that name: text. */
    FACET_UNKNOWN("DMD-108"),
    /** No template in force has that node: text. */
    NODE_UNKNOWN("DMD-109"),
    /** No amount above zero: text. */
    AMOUNT_FORM("DMD-110"),
    /** An amount without a unit, or a unit of no such name: text. */
    UNIT_UNKNOWN("DMD-111"),
    /** No day: text. */
    DAY_FORM("DMD-112"),
    /** The day has not come yet: day. */
    DAY_AHEAD("DMD-113"),
    /** The same is there already: its code. */
    ALREADY_THERE("DMD-114"),
    /** It is in another state by now. */
    OTHER_STATE("DMD-115"),
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE("DMD-116"),
    /** Nothing is said of what met it. */
    NOTHING_MET("DMD-117"),
    /** No such resource: text. */
    RESOURCE_UNKNOWN("DMD-118"),
    /** There is nothing to take back. */
    NOTHING_TO_UNDO("DMD-119"),
    /** No move of that name: text. */
    MOVE_UNKNOWN("DMD-120"),
    /** No kind of resource of that name: text. */
    KIND_UNKNOWN("DMD-131"),
    /** It hangs on no node. */
    NODES_MISSING("DMD-132"),
    /** The pack has no such place: text. */
    PLACE_UNKNOWN("DMD-133"),
    /** It ends before it begins. */
    ENDS_BEFORE("DMD-134"),
    /** A contact is typed by who may not see persons. */
    CONTACT_HIDDEN("DMD-135");

    private final String code;

    DemandProblem(String code) {
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
