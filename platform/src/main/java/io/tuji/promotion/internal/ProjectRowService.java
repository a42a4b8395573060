package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Change;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectRows;
import io.tuji.promotion.Projects.Edit;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

@Service
class ProjectRowService implements ProjectRows {

    private final ProjectRowStore many;
    private final ProjectStore store;
    private final WayStore way;
    private final ProjectEntering entering;
    private final ProjectEditing editing;
    private final District district;
    private final Clock clock;

    ProjectRowService(
            ProjectRowStore many,
            ProjectStore store,
            WayStore way,
            ProjectEntering entering,
            ProjectEditing editing,
            District district,
            Clock clock) {
        this.many = many;
        this.store = store;
        this.way = way;
        this.entering = entering;
        this.editing = editing;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public void each(Filter among, Visitor visitor, Consumer<Project> consumer) {
        many.each(ProjectReach.seen(visitor).and(among), consumer);
    }

    @Override
    public long count(Filter among, Visitor visitor) {
        return many.count(ProjectReach.seen(visitor).and(among));
    }

    @Override
    public Map<String, String> typed(Project project) {
        Map<String, String> typed = new LinkedHashMap<>();
        ProjectText.STANDARD.forEach(key -> typed.put(key, ProjectText.of(project, key)));
        rules().map(PromotionRules::fields)
                .orElse(List.of())
                .forEach(field -> typed.put(field.key(), ProjectText.of(project, field.key())));
        return typed;
    }

    @Override
    public Map<String, String> typedAt(int version, Project project) {
        Map<String, String> typed = typed(project);
        if (version < project.version()) {
            way.changes(project.id()).stream()
                    .filter(change -> change.version() > version)
                    .forEach(change -> takeBack(change, typed));
        }
        return typed;
    }

    /** Changes come the latest first, so that the earliest has the last word. */
    private static void takeBack(Change change, Map<String, String> typed) {
        typed.replace(change.field(), change.before());
    }

    @Override
    public List<Problem> checkEntering(Map<String, String> typed, Visitor visitor) {
        Problems problems = new Problems();
        rules().ifPresentOrElse(
                        rules -> entering.told(typed, rules, visitor, clock.instant(), problems),
                        () -> problems.add(PromotionProblem.NO_RULES, Place.nowhere()));
        return problems.all();
    }

    @Override
    public List<Problem> checkEdit(Project.Id id, Edit edit, Visitor visitor) {
        Problems problems = new Problems();
        Project now = store.find(id, ProjectReach.seen(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no project " + id.value()));
        if (store.find(id, ProjectReach.changeable(visitor)).isEmpty()) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        editing.take(now, edit, rules().orElseThrow(), visitor, problems);
        return problems.all();
    }

    private Optional<PromotionRules> rules() {
        return district.find().flatMap(DistrictPack::promotion);
    }
}
