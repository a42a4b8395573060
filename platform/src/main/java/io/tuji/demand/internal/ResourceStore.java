package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Firm;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.Id;
import io.tuji.demand.Resource.State;
import io.tuji.demand.Resource.What;
import io.tuji.demand.ResourceKind;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps resources with the nodes that they hang on, and whom to ask apart from them. Transactions belong to the caller. */
@Repository
class ResourceStore {

    /** Resources as of {@code :today} with their holders as they are now. */
    static final String SELECT = """
            select n.*, c.id as firm_id, coalesce(c.name, n.holder_name) as holder, coalesce(c.invented, false) as firm_invented,
                   case when n.state = 'WITHDRAWN' then 'WITHDRAWN' when n.valid_to < :today then 'EXPIRED'
                        when n.valid_from > :today then 'TO_COME' else 'OFFERED' end as standing,
                   (select coalesce(jsonb_agg(jsonb_build_object('chain', h.chain, 'node', h.node) order by h.chain, h.node), '[]')
                    from demand_resource_node h where h.resource_id = n.id)::text as nodes
            from demand_resource n
            left join company k on k.id = n.holder_company_id
            left join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            where\s""";

    private static final TypeReference<List<ChainNode>> NODES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ResourceStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Id add(What what, Optional<Long> batch, String by, Instant at) {
        Id id = new Id(jdbc.sql("""
                        insert into demand_resource (kind, name, holder_company_id, holder_name, offers, for_whom, place, address,
                            valid_from, valid_to, said_by, as_of, batch, added_by, added_at)
                        values (:kind, :name, :company, :holder, :offers, :forWhom, :place, :address,
                            :validFrom, :validTo, :saidBy, :asOf, :batch, :by, :at)
                        returning id
                        """)
                .params(parameters(what))
                .param("batch", batch.orElse(null), Types.BIGINT)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
        hang(id, what.nodes());
        return id;
    }

    void correct(Id id, What what) {
        jdbc.sql("""
                        update demand_resource set kind = :kind, name = :name, holder_company_id = :company, holder_name = :holder,
                            offers = :offers, for_whom = :forWhom, place = :place, address = :address, valid_from = :validFrom,
                            valid_to = :validTo, said_by = :saidBy, as_of = :asOf, version = version + 1
                        where id = :id
                        """).params(parameters(what)).param("id", id.value()).update();
        jdbc.sql("delete from demand_resource_node where resource_id = :id")
                .param("id", id.value())
                .update();
        hang(id, what.nodes());
    }

    private static Map<String, @Nullable Object> parameters(What what) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", what.kind().name());
        values.put("name", what.name());
        values.put("company", what.holder().company().map(CompanyId::value).orElse(null));
        values.put(
                "holder",
                what.holder().company().isPresent() ? "" : what.holder().name());
        values.put("offers", what.offers());
        values.put("forWhom", what.forWhom());
        values.put("place", what.place());
        values.put("address", what.address());
        values.put("validFrom", what.validFrom().orElse(null));
        values.put("validTo", what.validTo().orElse(null));
        values.put("saidBy", what.saidBy());
        values.put("asOf", what.asOf());
        return values;
    }

    private void hang(Id id, List<ChainNode> nodes) {
        nodes.forEach(node -> jdbc.sql(
                        "insert into demand_resource_node (resource_id, chain, node) values (:id, :chain, :node)")
                .param("id", id.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .update());
    }

    void put(Id id, boolean isWithdrawn) {
        jdbc.sql("update demand_resource set state = :state, version = version + 1 where id = :id")
                .param("state", isWithdrawn ? "WITHDRAWN" : "IN_FORCE")
                .param("id", id.value())
                .update();
    }

    Optional<String> contact(Id id) {
        return jdbc.sql("select contact from demand_resource_contact where resource_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void contact(Id id, String contact) {
        jdbc.sql("delete from demand_resource_contact where resource_id = :id")
                .param("id", id.value())
                .update();
        if (!contact.isEmpty()) {
            jdbc.sql("insert into demand_resource_contact (resource_id, contact) values (:id, :contact)")
                    .param("id", id.value())
                    .param("contact", contact)
                    .update();
        }
    }

    Optional<Resource> find(Id id, Filter seen) {
        return select(seen, "n.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** Holds it still until the end of the transaction. */
    Optional<Resource> lock(Id id, Filter seen) {
        return select(seen, "n.id = :id for update of n", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Those that are offered now, of the given kinds. */
    List<Resource> offered(Collection<ResourceKind> kinds, Filter seen) {
        return select(
                        seen,
                        "n.state = 'IN_FORCE' and n.kind = any (:kinds) order by n.id",
                        Map.of("kinds", kinds.stream().map(Enum::name).toArray(String[]::new)))
                .stream()
                .filter(resource -> resource.state() == State.OFFERED)
                .toList();
    }

    /** Those that hang on a node and are offered now. */
    List<Resource> on(ChainNode node, Filter seen) {
        return select(seen, """
                        n.state = 'IN_FORCE' and exists (select from demand_resource_node h
                            where h.resource_id = n.id and h.chain = :chain and h.node = :node) order by n.kind, n.id
                        """, Map.of("chain", node.chain(), "node", node.node())).stream()
                .filter(resource -> resource.state() == State.OFFERED)
                .toList();
    }

    List<Resource> of(CompanyId company, Filter seen) {
        return select(
                seen,
                "n.holder_company_id in (select company_family(:company)) order by n.id desc",
                Map.of("company", company.value()));
    }

    /** One of the same kind, name and holder that has not been withdrawn. */
    Optional<Id> same(What what) {
        return jdbc.sql("""
                        select n.id from demand_resource n
                        where n.state = 'IN_FORCE' and n.kind = :kind and n.name = :name
                          and case when cast(:company as bigint) is null then n.holder_name = :holder
                                   else n.holder_company_id in (select company_family(cast(:company as bigint))) end
                        order by n.id limit 1
                        """)
                .params(parameters(what))
                .query(Long.class)
                .optional()
                .map(Id::new);
    }

    /** Of a file that came in whole, those that nobody has touched since. */
    List<Id> untouched(long batch) {
        return jdbc
                .sql(
                        "select id from demand_resource where batch = :batch and state = 'IN_FORCE' and version = 1 order by id")
                .param("batch", batch)
                .query(Long.class)
                .list()
                .stream()
                .map(Id::new)
                .toList();
    }

    private List<Resource> select(Filter seen, String condition, Map<String, Object> parameters) {
        return jdbc.sql(SELECT + seen.sql() + " and " + condition)
                .params(seen.parameters())
                .params(parameters)
                .param("today", LocalDate.now(clock))
                .query(this::read)
                .list();
    }

    Resource read(ResultSet row, int number) throws SQLException {
        return new Resource(
                new Id(row.getLong("id")),
                row.getInt("version"),
                what(row),
                State.valueOf(row.getString("standing")),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    private What what(ResultSet row) throws SQLException {
        long company = row.getLong("firm_id");
        String holder = row.getString("holder");
        return new What(
                ResourceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                company == 0
                        ? Firm.named(holder)
                        : new Firm(Optional.of(new CompanyId(company)), holder, row.getBoolean("firm_invented")),
                row.getString("offers"),
                row.getString("for_whom"),
                row.getString("place"),
                row.getString("address"),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("said_by"),
                row.getObject("as_of", LocalDate.class),
                json.readValue(row.getString("nodes"), NODES));
    }
}
