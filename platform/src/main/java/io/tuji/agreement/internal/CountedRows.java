package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Counted;
import io.tuji.engine.promotion.Condition;
import io.tuji.promotion.Projects;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The projects that count for a measure as one query, each once with its first landing. */
@Component
class CountedRows {

    private static final String ANSWER = """
            (case jsonb_typeof(p.fields -> :key%1$d) when 'boolean' then case when (p.fields ->> :key%1$d)::boolean then 'yes' else 'no' end
                else p.fields ->> :key%1$d end) = :value%1$d""";

    private static final String MORE = """
            (case when jsonb_typeof(p.fields -> :key%1$d) = 'number' then (p.fields ->> :key%1$d)::numeric end) > :value%1$d::numeric""";

    private final Projects projects;

    CountedRows(Projects projects) {
        this.projects = projects;
    }

    List<Counted> rules() {
        return projects.rules().map(PromotionRules::counted).orElse(List.of());
    }

    /** A query under which every project stands once; of no measure, every project that has landed. */
    record Query(String sql, Filter filter) {}

    Query of(String measure, Visitor visitor) {
        return of(measure, projects.visible(visitor));
    }

    Query of(String measure, Filter seen) {
        Filter filter = (measure.isEmpty() ? landed() : counted(measure)).and(seen);
        return new Query(
                "select distinct on (q.project_id) q.* from (" + LandingStore.SELECT + " where " + filter.sql()
                        + ") q order by q.project_id, q.first_on, q.entered_at",
                filter);
    }

    private static Filter landed() {
        return Filter.where("x.stage = :landed", "landed", LandingFollower.LANDED);
    }

    private Filter counted(String measure) {
        List<Filter> each = new ArrayList<>();
        rules().stream()
                .filter(rule -> rule.measure().equals(measure))
                .forEach(rule -> each.add(one(rule, each.size())));
        return each.stream().reduce(Filter::or).orElse(Filter.none());
    }

    private static Filter one(Counted rule, int number) {
        Filter stage = Filter.where("x.stage = :stage" + number, "stage" + number, rule.stage());
        return rule.when().map(when -> stage.and(holds(when, number))).orElse(stage);
    }

    /** As {@link Condition#holds} of the answers that the project gives now. */
    private static Filter holds(Condition when, int number) {
        String sql = (when.test() == Condition.Test.EQUAL ? ANSWER : MORE).formatted(number);
        return Filter.where(sql, "key" + number, when.key()).and(Filter.where("true", "value" + number, when.value()));
    }
}
