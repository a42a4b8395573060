package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.web.Listing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects of one pipeline that are on their way, by stage. */
@Repository
public class BoardStore {

    private final JdbcClient jdbc;
    private final ProjectStore projects;
    private final Clock clock;

    BoardStore(JdbcClient jdbc, ProjectStore projects, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * All of a stage.
     *
     * @param told how many tell their planned investment
     * @param invested the sum of what they tell
     * @param overdue how many should have taken their next step
     */
    public record Sum(String stage, long count, long told, BigDecimal invested, long overdue) {

        public static Sum none(String stage) {
            return new Sum(stage, 0, 0, BigDecimal.ZERO, 0);
        }
    }

    /** Asked for by the same filters as the list: mine, unit, zone. */
    public Map<String, Sum> sums(String pipeline, Listing listing, Visitor visitor) {
        Filter asked = asked(pipeline, listing, visitor);
        Map<String, Sum> sums = new HashMap<>();
        jdbc.sql("""
                        select stage, count(*) as count, count(amount) as told, coalesce(sum(amount), 0) as invested,
                               count(*) filter (where next_on < :today) as overdue
                        from (select p.stage, p.next_on, %s as amount from promotion_project p where %s) p group by stage
                        """.formatted(PackFields.INVESTMENT_SQL, asked.sql()))
                .params(asked.parameters())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Sum(
                        row.getString("stage"),
                        row.getLong("count"),
                        row.getLong("told"),
                        row.getBigDecimal("invested"),
                        row.getLong("overdue")))
                .list()
                .forEach(sum -> sums.put(sum.stage(), sum));
        return sums;
    }

    /**
     * Of each stage so many, the longest in it first.
     *
     * @param moved is shown wherever it stands: whoever has just moved it looks for it
     */
    public List<Project> cards(
            String pipeline, Listing listing, int most, Optional<Project.Id> moved, Visitor visitor) {
        Filter asked = asked(pipeline, listing, visitor);
        return jdbc.sql(ProjectStore.SELECT + """
                        where p.id = any (array(
                            select id from (
                                select p.id, row_number() over (partition by p.stage order by p.stage_since, p.id) as place
                                from promotion_project p where %s) ranked
                            where place <= :most or id = :moved))
                        order by p.stage_since, p.id
                        """.formatted(asked.sql()))
                .params(asked.parameters())
                .param("most", most)
                .param("moved", moved.map(Project.Id::value).orElse(0L))
                .query(projects::read)
                .list();
    }

    /** Which of them the visitor may change. */
    public Set<Project.Id> changeable(Collection<Project> shown, Visitor visitor) {
        Filter filter = ProjectReach.changeable(visitor);
        return new HashSet<>(jdbc.sql(
                        "select p.id from promotion_project p where p.id = any (:shown) and " + filter.sql())
                .params(filter.parameters())
                .param("shown", shown.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .query((row, n) -> new Project.Id(row.getLong("id")))
                .list());
    }

    /** How many that the visitor owns or works on should have taken their next step. */
    public long overdue(Visitor visitor) {
        Filter own = ProjectReach.own(visitor);
        return jdbc.sql("select count(*) from promotion_project p where p.state = 'OPEN' and p.next_on < :today and "
                        + own.sql())
                .params(own.parameters())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    private static Filter asked(String pipeline, Listing listing, Visitor visitor) {
        Filter seen = ProjectReach.seen(visitor);
        StringBuilder sql = new StringBuilder("(p.pipeline = :pipeline and p.state = 'OPEN' and " + seen.sql());
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("pipeline", pipeline);
        parameters.put("self", visitor.id().value());
        ProjectListStore.SHARED.forEach(
                (name, condition) -> listing.filter(name).ifPresent(value -> {
                    sql.append(" and ").append(condition);
                    parameters.put(name, value);
                }));
        return new Filter(sql.append(')').toString(), parameters);
    }

    /** The pipeline that the visitor sees most of; empty where none is seen. */
    public Optional<String> busiest(Visitor visitor) {
        Filter seen = ProjectReach.seen(visitor);
        return jdbc.sql("select p.pipeline from promotion_project p where p.state = 'OPEN' and " + seen.sql()
                        + " group by p.pipeline order by count(*) desc, p.pipeline limit 1")
                .params(seen.parameters())
                .query(String.class)
                .optional();
    }
}
