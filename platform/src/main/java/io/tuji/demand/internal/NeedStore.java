package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Firm;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Amount;
import io.tuji.demand.Need.Ending;
import io.tuji.demand.Need.Heard;
import io.tuji.demand.Need.Id;
import io.tuji.demand.Need.State;
import io.tuji.demand.Need.What;
import io.tuji.demand.Resource;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps needs. Transactions belong to the caller. */
@Repository
class NeedStore {

    /** Needs with their firms as they are now. */
    static final String SELECT = """
            select n.*, c.id as firm_id, coalesce(c.name, n.firm_name) as firm, coalesce(c.invented, false) as firm_invented,
                   m.id as met_id, m.name as met_name, coalesce(m.invented, false) as met_invented, r.name as resource_name
            from demand_need n
            left join company k on k.id = n.company_id
            left join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
            left join company km on km.id = n.met_company_id
            left join company m on m.id = case when km.merged_into is null then km.id else company_root(km.id) end
            left join demand_resource r on r.id = n.met_resource
            where\s""";

    private static final String NOT_ENDED = "n.state in ('OPEN', 'BEING_MET')";

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(What what, Optional<Long> batch, String by, Instant at) {
        return new Id(jdbc.sql("""
                        insert into demand_need (company_id, firm_name, chain, node, facet, words, details, amount, unit, wanted_by,
                            heard_by, heard_on, heard_from, batch, added_by, added_at)
                        values (:company, :firm, :chain, :node, :facet, :words, :details, :amount, :unit, :wantedBy,
                            :heardBy, :heardOn, :heardFrom, :batch, :by, :at)
                        returning id
                        """)
                .params(parameters(what))
                .param("batch", batch.orElse(null), Types.BIGINT)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void correct(Id id, What what) {
        jdbc.sql("""
                        update demand_need set company_id = :company, firm_name = :firm, chain = :chain, node = :node, facet = :facet,
                            words = :words, details = :details, amount = :amount, unit = :unit, wanted_by = :wantedBy,
                            heard_by = :heardBy, heard_on = :heardOn, heard_from = :heardFrom, version = version + 1
                        where id = :id
                        """).params(parameters(what)).param("id", id.value()).update();
    }

    private static Map<String, @Nullable Object> parameters(What what) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("company", what.firm().company().map(CompanyId::value).orElse(null));
        values.put("firm", what.firm().company().isPresent() ? "" : what.firm().name());
        values.put("chain", what.node().map(ChainNode::chain).orElse(""));
        values.put("node", what.node().map(ChainNode::node).orElse(""));
        values.put("facet", what.facet().name());
        values.put("words", what.words());
        values.put("details", what.details());
        values.put("amount", what.amount().map(Amount::number).orElse(null));
        values.put("unit", what.amount().map(amount -> amount.unit().name()).orElse(null));
        values.put("wantedBy", what.wantedBy().orElse(null));
        values.put("heardBy", what.heard().by());
        values.put("heardOn", what.heard().on());
        values.put("heardFrom", what.heard().from());
        return values;
    }

    void put(Id id, State state, Optional<Ending> ending) {
        jdbc.sql("""
                        update demand_need set state = :state, met_resource = :resource, met_company_id = :company,
                            ended_words = :words, version = version + 1
                        where id = :id
                        """)
                .param("state", state.name())
                .param(
                        "resource",
                        ending.flatMap(Ending::resource)
                                .map(named -> named.id().value())
                                .orElse(null),
                        Types.BIGINT)
                .param(
                        "company",
                        ending.flatMap(Ending::firm)
                                .flatMap(Firm::company)
                                .map(CompanyId::value)
                                .orElse(null),
                        Types.BIGINT)
                .param("words", ending.map(Ending::words).orElse(""))
                .param("id", id.value())
                .update();
    }

    Optional<Need> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + seen.sql() + " and n.id = :id")
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Holds it still until the end of the transaction. */
    Optional<Need> lock(Id id, Filter seen) {
        return jdbc.sql(SELECT + seen.sql() + " and n.id = :id for update of n")
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Need> of(CompanyId company, Filter seen) {
        return jdbc.sql(SELECT + seen.sql() + " and n.company_id in (select company_family(:company)) order by not ("
                        + NOT_ENDED + "), n.id desc")
                .params(seen.parameters())
                .param("company", company.value())
                .query(this::read)
                .list();
    }

    /** Of a file that came in whole, those that nobody has touched since. */
    List<Id> untouched(long batch) {
        return jdbc.sql("""
                        select id from demand_need where batch = :batch and state = 'OPEN' and version = 1 order by id
                        """).param("batch", batch).query(Long.class).list().stream()
                .map(Id::new)
                .toList();
    }

    /** One that says the same and has not been withdrawn. */
    Optional<Id> same(What what) {
        return jdbc.sql("""
                        select n.id from demand_need n
                        where n.state <> 'WITHDRAWN' and n.heard_on = :heardOn and n.facet = :facet
                          and n.chain = :chain and n.node = :node and n.words = :words
                          and case when cast(:company as bigint) is null then n.firm_name = :firm
                                   else n.company_id in (select company_family(cast(:company as bigint))) end
                        order by n.id limit 1
                        """)
                .params(parameters(what))
                .query(Long.class)
                .optional()
                .map(Id::new);
    }

    Need read(ResultSet row, int number) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Need(
                new Id(row.getLong("id")),
                row.getInt("version"),
                what(row),
                state,
                state.isSought() ? Optional.empty() : Optional.of(ending(row)),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    private static What what(ResultSet row) throws SQLException {
        String chain = row.getString("chain");
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        return new What(
                firm(row, "firm_id", row.getString("firm"), "firm_invented"),
                chain.isEmpty() ? Optional.empty() : Optional.of(new ChainNode(chain, row.getString("node"))),
                Facet.valueOf(row.getString("facet")),
                row.getString("words"),
                row.getString("details"),
                amount == null
                        ? Optional.empty()
                        : Optional.of(new Amount(plain(amount), Need.Unit.valueOf(row.getString("unit")))),
                Optional.ofNullable(row.getObject("wanted_by", LocalDate.class)),
                new Heard(
                        row.getString("heard_by"),
                        row.getObject("heard_on", LocalDate.class),
                        row.getString("heard_from")));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Ending ending(ResultSet row) throws SQLException {
        long resource = row.getLong("met_resource");
        return new Ending(
                resource == 0
                        ? Optional.empty()
                        : Optional.of(new Need.ResourceName(new Resource.Id(resource), row.getString("resource_name"))),
                row.getLong("met_id") == 0
                        ? Optional.empty()
                        : Optional.of(firm(row, "met_id", row.getString("met_name"), "met_invented")),
                row.getString("ended_words"));
    }

    private static Firm firm(ResultSet row, String id, String name, String invented) throws SQLException {
        long company = row.getLong(id);
        return company == 0
                ? Firm.named(name)
                : new Firm(Optional.of(new CompanyId(company)), name, row.getBoolean(invented));
    }
}
