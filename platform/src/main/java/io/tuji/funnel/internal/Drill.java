package io.tuji.funnel.internal;

import java.util.List;

/** What can be asked of the rows behind a number. */
public final class Drill {

    public static final String PATH = "/funnel/rows";

    public static final String WHAT = "what";
    public static final String STAGE = "stage";
    public static final String LEAVING = "leaving";
    public static final String REASON = "reason";
    public static final String SINCE = "since";

    /** All that had been entered. */
    public static final String ENTERED = "entered";

    /** On their way at the stage. */
    public static final String STANDING = "standing";

    /** That had come to the stage or one behind it, wherever they were later. */
    public static final String REACHED = "reached";

    /** That first came to the stage, or one behind it, since the first day of a month. */
    public static final String CAME = "came";

    /** That had gone from the stage to another. */
    public static final String STAYED = "stayed";

    /** That were off their way. */
    public static final String LEFT = "left";

    public static final List<String> ALL = List.of(ENTERED, STANDING, REACHED, CAME, STAYED, LEFT);

    static final List<String> NAMES = List.of(WHAT, STAGE, LEAVING, REASON, SINCE);

    private Drill() {}

    /** The condition over rows of {@code stood} under the name {@code t}. */
    static String sql(String what) {
        return switch (what) {
            case STANDING -> "t.state = 'OPEN' and (:stage = '' or t.stage = :stage)";
            case REACHED ->
                "t.reached >= (select w.place from ways w where w.pipeline = t.pipeline and w.stage = :stage)";
            case CAME -> """
                (select min(e.entered_at) from promotion_entry e join ways w on w.pipeline = t.pipeline and w.stage = e.stage
                 where e.project_id = t.id and e.entered_at < :until
                   and w.place >= (select v.place from ways v where v.pipeline = t.pipeline and v.stage = :stage)) >= :since""";
            case STAYED -> """
                exists (select from promotion_entry e join promotion_entry f on f.project_id = e.project_id and f.id > e.id
                        where e.project_id = t.id and e.stage = :stage and e.act in ('ENTER', 'BACK', 'OVERRIDE')
                          and f.act in ('ENTER', 'BACK', 'OVERRIDE') and f.entered_at < :until)""";
            case LEFT -> """
                t.state <> 'OPEN' and (:stage = '' or t.stage = :stage) and (:leaving = '' or t.state = :leaving)
                and (:reason = '' or t.reason = :reason) and t.stepped_at >= :since""";
            default -> "t.created_at >= :since";
        };
    }
}
