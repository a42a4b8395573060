package io.tuji.outlook;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people judge of the indicators. Of several on one indicator the latest that was not withdrawn stands. */
public interface Verdicts {

    /** What came of an act: the verdict as it stands now, or why nothing was changed. */
    record Outcome(Optional<PersonalVerdict> now, List<Problem> problems) {}

    /** @param verdict a word of {@link io.tuji.engine.plan.warning.Appraisal}, as typed */
    Outcome judge(String plan, String measure, String verdict, String reason, Visitor visitor);

    /** Takes it back, or back into force; false if it stood so already. */
    boolean withdraw(PersonalVerdict.Id id, boolean withdrawn, Visitor visitor);

    Optional<PersonalVerdict> find(PersonalVerdict.Id id);

    /** The one that stands of each indicator of a plan that has one, by measure. */
    Map<String, PersonalVerdict> standing(String plan);

    /** Everything that was judged of an indicator, the latest first. */
    List<PersonalVerdict> history(String plan, String measure);
}
