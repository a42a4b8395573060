package io.tuji.zone.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open projects that no zone has yet, as a list (待分派). */
@Repository
public class WaitingListStore {

    public static final ListShape SHAPE = ListShape.of("/zones/queue", "code")
            .ascending("since", "created_at")
            .ascending("name", "name collate \"zh-x-icu\"")
            .ascending("stage", "stage")
            .ascending("chain", "chain || ' ' || node")
            .ascending("owner", "owner_name collate \"zh-x-icu\"")
            .ascending("code", "code")
            .filters("chain", "unit", "mine");

    private static final String WAITING = """
            from (select p.id, p.name, p.stage, p.chain, p.node, p.space_place, p.unit, p.owner, p.created_at, u.name as owner_name,
                         'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as code, p.firm || coalesce(c.name, '') as firm_text
                  from promotion_project p join app_user u on u.id = p.owner left join company c on c.id = company_root(p.company_id)
                  where p.state = 'OPEN' and p.zone is null and\s""";

    private static final String ASKED = """
            ) w
            where (:q = '' or strpos(lower(concat_ws(' ', code, name, firm_text, owner_name)), lower(:q)) > 0)
              and (:chain = '' or chain = case when :chain = '-' then '' else :chain end)
              and (:unit = '' or unit::text = :unit)
              and (:mine = '' or owner = :self)
            """;

    private final ListingStore<Project.Id> store;
    private final Projects projects;

    WaitingListStore(JdbcClient jdbc, Projects projects) {
        this.store = new ListingStore<>(jdbc, (row, n) -> new Project.Id(row.getLong("id")));
        this.projects = projects;
    }

    public PageOf<Project> page(Listing listing, Visitor visitor) {
        PageOf<Project.Id> page = store.page(rows(listing, visitor), listing);
        return new PageOf<>(
                page.rows().stream()
                        .flatMap(id -> projects.find(id, visitor).stream())
                        .toList(),
                page.total(),
                listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Project.Id> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter visible = projects.visible(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(visible.parameters());
        parameters.put("self", visitor.id().value());
        return Rows.of(WAITING + visible.sql() + ASKED, parameters);
    }
}
