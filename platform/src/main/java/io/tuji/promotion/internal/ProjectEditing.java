package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Answers;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Change;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects.Edit;
import io.tuji.web.TypedForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes what is typed into a project, unless somebody else has changed the same fields since, or it would take back what was told. */
@Component
class ProjectEditing {

    private final ProjectTyped typed;
    private final WayStore way;

    ProjectEditing(ProjectTyped typed, WayStore way) {
        this.typed = typed;
        this.way = way;
    }

    /** The project as a draft with all that is typed, and what differs. */
    record Edited(ProjectDraft draft, List<FieldChange> changes) {}

    Edited fresh(Project blank, Map<String, String> told, PromotionRules rules, Visitor visitor, Problems problems) {
        ProjectDraft draft = new ProjectDraft(blank);
        typed.read(told, draft, rules, visitor, new TypedForm(problems));
        return new Edited(draft, draft.changes(keys(rules)));
    }

    Edited take(Project now, Edit edit, PromotionRules rules, Visitor visitor, Problems problems) {
        ProjectDraft draft = new ProjectDraft(now);
        typed.read(edit.typed(), draft, rules, visitor, new TypedForm(problems));
        List<FieldChange> changes = draft.changes(keys(rules));
        if (edit.version() != now.version()) {
            refuseOverwriting(now, edit, changes, problems);
        }
        refuseBlanks(now, draft, rules, problems);
        return new Edited(draft, changes);
    }

    /** What others have changed since is only overwritten by whoever has seen it; what nobody else has touched is taken. */
    private void refuseOverwriting(Project now, Edit edit, List<FieldChange> changes, Problems problems) {
        Map<String, Change> since = way.changes(now.id()).stream()
                .filter(change -> change.version() > edit.version())
                .collect(Collectors.toMap(Change::field, change -> change, (latest, earlier) -> latest));
        changes.stream()
                .filter(change -> since.containsKey(change.key()))
                .forEach(change -> problems.add(
                        PromotionProblem.CHANGED_MEANWHILE,
                        Place.field(change.key()),
                        change.key(),
                        change.before(),
                        Objects.requireNonNull(since.get(change.key())).by()));
    }

    /** What the stages so far have asked for stays told. */
    private static void refuseBlanks(Project now, ProjectDraft draft, PromotionRules rules, Problems problems) {
        Pipeline pipeline = Gatekeeper.pipeline(now, rules);
        Answers after = new Answers(draft.done(now.touchedAt()).fields());
        pipeline.missing(now.spot().stage(), after).stream()
                .map(Pipeline.Missing::key)
                .filter(key -> now.fields().containsKey(key) && !after.has(key))
                .forEach(key -> problems.add(PromotionProblem.NOT_BLANKED, Place.field(key)));
    }

    private static Stream<String> keys(PromotionRules rules) {
        return Stream.concat(
                ProjectText.STANDARD.stream(), rules.fields().stream().map(PromotionRules.Field::key));
    }
}
