package io.tuji.promotion;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Projects.Edit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Projects by the many, as they would be typed, and what would come of typing; for lists that leave the house and come back. */
public interface ProjectRows {

    /**
     * Those that the visitor may see and a condition lets through, in the order of their codes of a year.
     *
     * @param among a condition with the alias {@code p}
     */
    void each(Filter among, Visitor visitor, Consumer<Project> consumer);

    long count(Filter among, Visitor visitor);

    /** All that it tells, by key as in {@link Edit}; blank where it says nothing. */
    Map<String, String> typed(Project project);

    /** All that it told under an earlier version; what it tells now if there was none such. */
    Map<String, String> typedAt(int version, Project project);

    /** What {@link Projects#enter} would say against it; nothing is changed. */
    List<Problem> checkEntering(Map<String, String> typed, Visitor visitor);

    /** What {@link Projects#edit} would say against it; nothing is changed. */
    List<Problem> checkEdit(Project.Id id, Edit edit, Visitor visitor);
}
