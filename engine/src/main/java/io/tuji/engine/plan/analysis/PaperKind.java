package io.tuji.engine.plan.analysis;

import java.util.List;

/**
 * A kind of paper: which sections it has, in this order.
 *
 * @param title of the paper, after the name of plan and period
 */
public record PaperKind(Id id, String title, List<Section> sections) {

    /** The kinds there are. */
    public enum Id {
        QUARTERLY,
        YEARLY,
        /** 中期评估: what has become of the plan up to a year amidst it. */
        MID_TERM,
        /** 终期评估. */
        FINAL
    }

    /**
     * @param id by which rules name it
     * @param isByGroup whether its indicators stand below headings of their groups
     */
    public record Section(String id, String title, boolean isByGroup) {}

    public PaperKind {
        sections = List.copyOf(sections);
    }
}
