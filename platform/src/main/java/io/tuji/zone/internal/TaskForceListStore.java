package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import io.tuji.zone.TaskForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Task forces as a list. */
@Repository
public class TaskForceListStore {

    public static final ListShape SHAPE = ListShape.of("/task-forces", "id")
            .descending("made", "made_at")
            .ascending("until", "until_day")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("lead", "lead_name collate \"zh-x-icu\"")
            .descending("members", "members")
            .descending("bodies", "bodies")
            .descending("projects", "projects")
            .filters("state", "late", "mine");

    private static final String ASKED = """
            ) f
            where (:q = '' or strpos(lower(concat_ws(' ', code, name, mandate, lead_name)), lower(:q)) > 0)
              and (:state = '' or (:state = 'ENDED') = (ended_at is not null))
              and (:late = '' or (ended_at is null and until_day < :today))
              and (:mine = '' or exists (select from task_force_member m where m.task_force_id = f.id and m.person = :self and m.removed_at is null))
            """;

    /** @param projects of the target list, that the visitor may see */
    public record Row(TaskForce force, long members, long bodies, long projects) {}

    private final ListingStore<Row> store;
    private final Projects projects;
    private final Clock clock;

    TaskForceListStore(JdbcClient jdbc, Projects projects, Clock clock) {
        this.store = new ListingStore<>(
                jdbc,
                (row, n) -> new Row(
                        TaskForceStore.read(row, n),
                        row.getLong("members"),
                        row.getLong("bodies"),
                        row.getLong("projects")));
        this.projects = projects;
        this.clock = clock;
    }

    public PageOf<Row> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Row> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = TaskForceReach.seen(visitor);
        Filter visible = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.putAll(visible.parameters());
        parameters.put("self", visitor.id().value());
        parameters.put("today", LocalDate.now(clock));
        String counted = """
                from (select f.*,
                        (select count(*) from task_force_member m where m.task_force_id = f.id and m.removed_at is null) as members,
                        (select count(distinct m.unit) from task_force_member m where m.task_force_id = f.id and m.removed_at is null) as bodies,
                        (select count(*) from task_force_project t join promotion_project p on p.id = t.project_id
                         where t.task_force_id = f.id and\s""" + visible.sql() + ") as projects from (";
        return Rows.of(counted + TaskForceStore.SELECT + seen.sql() + ") f" + ASKED, parameters);
    }
}
