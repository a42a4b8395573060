package io.tuji.promotion.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with a project. The arguments of each are named after its code. */
public enum PromotionProblem implements ProblemCode {
    /** The pack does not say how the district promotes. */
    NO_RULES("PRO-101"),
    /** No pipeline of that name: text. */
    PIPELINE_UNKNOWN("PRO-102"),
    /** The pipeline has no such stage: text. */
    STAGE_UNKNOWN("PRO-103"),
    /** No field of that key: key. */
    FIELD_UNKNOWN("PRO-104"),
    /** No firm of that code: text. */
    FIRM_UNKNOWN("PRO-105"),
    /** No such chain or node: text. */
    NODE_UNKNOWN("PRO-106"),
    /** No such war zone: text. */
    ZONE_UNKNOWN("PRO-107"),
    /** Nobody of that login may have projects: text. */
    PERSON_UNKNOWN("PRO-108"),
    /** No lead of that code: text. */
    LEAD_UNKNOWN("PRO-109"),
    /** No project of that code: text. */
    PROJECT_UNKNOWN("PRO-110"),
    /** No place of the pack: text. */
    PLACE_UNKNOWN("PRO-111"),
    /** A firm of the registry and none at once. */
    FIRM_TWICE("PRO-112"),
    /** What was told once is not taken back to nothing. */
    NOT_BLANKED("PRO-113"),
    /** Asked for by the stage and not told: key, stage. */
    NOT_TOLD("PRO-121"),
    /** It stands there already. */
    SAME_STAGE("PRO-122"),
    /** Whoever brings it there must not belong to it: stage. */
    OUTSIDER_NEEDED("PRO-123"),
    /** Who may not change it. */
    NOT_YOURS("PRO-124"),
    /** It has left its way. */
    HAS_LEFT("PRO-125"),
    /** It is on its way. */
    HAS_NOT_LEFT("PRO-126"),
    /** Going back, and letting through, want a reason. */
    REASON_NEEDED("PRO-127"),
    /** No such way to leave, or no such reason for it: text. */
    REASON_UNKNOWN("PRO-128"),
    /** The place that won it is not named. */
    WINNER_NEEDED("PRO-129"),
    /** Letting through is for few. */
    OVERRIDE_FORBIDDEN("PRO-130"),
    /** Somebody else has changed it since: field, what it is now, who. */
    CHANGED_MEANWHILE("PRO-131"),
    /** Its clock stands still already. */
    PAUSED_ALREADY("PRO-132"),
    /** Its clock runs. */
    NOT_PAUSED("PRO-133"),
    /** A pause that would last too long: days at most, the latest day. */
    PAUSE_TOO_LONG("PRO-134"),
    /** A pause whose last day has passed: day. */
    PAUSE_OVER("PRO-135"),
    /** A pause without end is for few: days at most. */
    PAUSE_ENDLESS("PRO-136"),
    /** The person belongs to the team, or owns it. */
    JOINED_ALREADY("PRO-141"),
    /** The person does not belong to the team. */
    NOT_IN_TEAM("PRO-142"),
    /** The person owns it already: name. */
    OWNS_ALREADY("PRO-143"),
    /** The person stands in the team twice: login. */
    NAMED_TWICE("PRO-144"),
    /** No file was sent. */
    NO_FILE("PRO-151"),
    /** Files of this kind are not kept: name, kind. */
    FILE_KIND("PRO-152"),
    /** No such class of documents: text, those there are. */
    CLASS_UNKNOWN("PRO-153"),
    /** The project has no such document: text. */
    PAPER_UNKNOWN("PRO-154"),
    /** Whoever belongs to the body that brought it, and may change the project, may delete it: name. */
    PAPER_NOT_YOURS("PRO-155");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<PromotionProblem> LATE = Set.of(SAME_STAGE, HAS_LEFT, HAS_NOT_LEFT, CHANGED_MEANWHILE);

    private final String code;

    PromotionProblem(String code) {
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
