package io.tuji.zone.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with zones, requests and task forces. The arguments of each are named after its code. */
public enum ZoneProblem implements ProblemCode {
    /** No such war zone: text. */
    ZONE_NOT_NAMED("ZON-101"),
    /** No such body: text. */
    BODY_UNKNOWN("ZON-102"),
    /** The body works in the zone already: name. */
    TIED_ALREADY("ZON-103"),
    /** Another body leads the zone: name. */
    LED_ALREADY("ZON-104"),
    /** The body does not work in the zone. */
    NOT_TIED("ZON-105"),
    /** Only for who may change all projects. */
    FOR_LEADERS("ZON-106"),
    /** No project is chosen. */
    NOTHING_CHOSEN("ZON-107"),
    /** No project of that code that the visitor may change: code. */
    PROJECT_NOT_YOURS("ZON-108"),
    /** All of them belong to the zone already. */
    IN_ZONE_ALREADY("ZON-109"),
    /** It has been taken back, or all have been given elsewhere since. */
    NOTHING_TO_TAKE_BACK("ZON-110"),
    /** No assignment of that number, or not one of the visitor's. */
    ASSIGNMENT_UNKNOWN("ZON-111"),
    /** Neither a person nor a body that can have projects: text. */
    ASKED_UNKNOWN("ZON-121"),
    /** The person owns it: name. */
    ASKED_OWNS_IT("ZON-122"),
    /** Somebody is asked to take it over already: name. */
    ASKED_ALREADY("ZON-123"),
    /** Only the owner, the lead of the zone, and who may change all projects. */
    NOT_FOR_YOU_TO_HAND("ZON-124"),
    /** The request was answered, withdrawn or has lapsed. */
    ANSWERED_ALREADY("ZON-125"),
    /** Somebody else is asked. */
    NOT_ASKED("ZON-126"),
    /** Only whoever asked takes it back. */
    NOT_YOUR_REQUEST("ZON-127"),
    /** A refusal wants a reason. */
    REFUSAL_REASON_NEEDED("ZON-128"),
    /** Whoever asked may no longer change the project. */
    ASKER_GONE("ZON-129"),
    /** No such kind or answer: text. */
    WORD_UNKNOWN("ZON-130"),
    /** Whoever is asked to help works on it already: name. */
    HELPS_ALREADY("ZON-131"),
    /** The last day lies before the first. */
    TERM_BACKWARDS("ZON-141"),
    /** Nobody of that login can have projects: text. */
    MEMBER_UNKNOWN("ZON-142"),
    /** The person is a member: name. */
    MEMBER_ALREADY("ZON-143"),
    /** The person is not a member. */
    NOT_A_MEMBER("ZON-144"),
    /** The time of a member lies outside the term: first, last day. */
    TERM_OUTSIDE("ZON-145"),
    /** The project stands on the target list. */
    LISTED_ALREADY("ZON-146"),
    /** The project does not stand on the target list. */
    NOT_LISTED("ZON-147"),
    /** It has ended. */
    FORCE_ENDED("ZON-148"),
    /** It has not ended. */
    FORCE_RUNS("ZON-149"),
    /** Only who runs the task force. */
    NOT_YOUR_FORCE("ZON-150"),
    /** Somebody else has changed it since. */
    FORCE_CHANGED("ZON-151"),
    /** No paper was chosen. */
    NO_PAPER_CHOSEN("ZON-152");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<ZoneProblem> LATE =
            Set.of(NOTHING_TO_TAKE_BACK, ANSWERED_ALREADY, FORCE_ENDED, FORCE_RUNS, FORCE_CHANGED);

    private final String code;

    ZoneProblem(String code) {
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
