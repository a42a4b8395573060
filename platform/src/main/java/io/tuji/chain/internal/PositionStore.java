package io.tuji.chain.internal;

import io.tuji.access.Filter;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.NodeId;
import io.tuji.chain.Positions.Count;
import io.tuji.database.Bulk;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which firms are on which nodes, and how they were read. Transactions belong to the caller. */
@Repository
class PositionStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Bulk bulk;

    PositionStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /**
     * How a firm was read.
     *
     * @param staff empty where nobody has said it exactly
     */
    record Reading(CompanyId company, int version, String templates, boolean resident, Optional<Long> staff) {}

    private record Spot(CompanyId company, NodeId node) {

        static Spot of(ResultSet row) throws SQLException {
            return new Spot(
                    new CompanyId(row.getLong("company_id")),
                    new NodeId(row.getString("chain"), row.getString("node")));
        }
    }

    /** Placing, decisions, products and the erasure of invented firms take turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('chain-position'))::text")
                .query(String.class)
                .single();
    }

    /** What was put off stays put off while it waits. */
    void replace(List<Reading> readings, List<FirmPosition> positions, Instant now) {
        Long[] ids = readings.stream().map(r -> r.company().value()).toArray(Long[]::new);
        Map<Spot, Integer> putOff = putOff(ids);
        jdbc.sql("delete from chain_position where company_id = any (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from chain_reading where company_id = any (:ids)")
                .param("ids", ids)
                .update();
        bulk.copy(
                "chain_position (company_id, chain, node, state, basis, confidence, evidence, put_off)",
                positions,
                each -> cells(each, putOff.getOrDefault(new Spot(each.company(), each.node()), 0)));
        bulk.copy(
                "chain_reading (company_id, company_version, templates, resident, staff, read_at)",
                readings,
                r -> Arrays.asList(
                        r.company().value(),
                        r.version(),
                        r.templates(),
                        r.resident(),
                        r.staff().orElse(null),
                        now));
    }

    private Map<Spot, Integer> putOff(Long[] ids) {
        Map<Spot, Integer> putOff = new HashMap<>();
        jdbc.sql(
                        "select company_id, chain, node, put_off from chain_position where company_id = any (:ids) and put_off > 0")
                .param("ids", ids)
                .query(row -> {
                    putOff.put(Spot.of(row), row.getInt("put_off"));
                });
        return putOff;
    }

    private static List<@Nullable Object> cells(FirmPosition position, int putOff) {
        return Arrays.asList(
                position.company().value(),
                position.node().chain(),
                position.node().node(),
                position.state(),
                position.basis(),
                position.confidence().orElse(null),
                JSON.writeValueAsString(position.evidence()),
                position.state() == State.REVIEW ? putOff : 0);
    }

    /** Forgets firms that were merged into others. */
    void forgetTheGone() {
        jdbc.sql("""
                with gone as (
                    delete from chain_reading r using company c where c.id = r.company_id and c.merged_into is not null
                    returning r.company_id)
                delete from chain_position where company_id in (select company_id from gone)
                """).update();
    }

    List<FirmPosition> of(CompanyId company) {
        return jdbc.sql("""
                        select * from chain_position where company_id = :id
                        order by state, confidence desc nulls first, chain, node
                        """)
                .param("id", company.value())
                .query(PositionStore::read)
                .list();
    }

    Optional<FirmPosition> find(CompanyId company, NodeId node) {
        return jdbc.sql("select * from chain_position where company_id = :id and chain = :chain and node = :node")
                .param("id", company.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .query(PositionStore::read)
                .optional();
    }

    Map<NodeId, Count> count(String chain, Filter visible) {
        Map<NodeId, Count> counts = new HashMap<>();
        jdbc.sql("""
                        select p.node, count(*) filter (where p.state = 'ON') as on_node,
                               count(*) filter (where p.state = 'ON' and r.resident) as residents,
                               count(*) filter (where p.state = 'REVIEW') as review
                        from chain_position p join chain_reading r on r.company_id = p.company_id
                        join company c on c.id = p.company_id where p.chain = :chain and %s group by p.node
                        """.formatted(visible.sql()))
                .params(visible.parameters())
                .param("chain", chain)
                .query(row -> {
                    counts.put(
                            new NodeId(chain, row.getString("node")),
                            new Count(row.getLong("on_node"), row.getLong("residents"), row.getLong("review")));
                });
        return counts;
    }

    /** @param chain of which; every one where it is empty */
    List<FirmPosition> queue(String chain, int most, Filter visible) {
        return jdbc.sql("""
                        select p.* from chain_position p join chain_reading r on r.company_id = p.company_id
                        join company c on c.id = p.company_id
                        where p.state = 'REVIEW' and (:chain = '' or p.chain = :chain) and %s
                        order by p.put_off, r.resident desc, p.confidence desc, p.company_id, p.chain, p.node limit :most
                        """.formatted(visible.sql()))
                .params(visible.parameters())
                .param("chain", chain)
                .param("most", most)
                .query(PositionStore::read)
                .list();
    }

    long toReview(String chain) {
        return jdbc.sql(
                        "select count(*) from chain_position where state = 'REVIEW' and (:chain = '' or chain = :chain)")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }

    void putOff(CompanyId company, NodeId node) {
        jdbc.sql("""
                        update chain_position set put_off = 1 + (select max(put_off) from chain_position where state = 'REVIEW')
                        where company_id = :id and chain = :chain and node = :node and state = 'REVIEW'
                        """)
                .param("id", company.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .update();
    }

    /** When firms were read last; empty while none has been. */
    Optional<Instant> readAt() {
        return jdbc.sql("select max(read_at) as at from chain_reading")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("at")).map(t -> t.toInstant()))
                .single();
    }

    boolean isRead(CompanyId company) {
        return jdbc.sql("select exists (select from chain_reading where company_id = :id)")
                .param("id", company.value())
                .query(Boolean.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from chain_position where company_id in (select id from company where invented)")
                .update();
        jdbc.sql("delete from chain_reading where company_id in (select id from company where invented)")
                .update();
    }

    static FirmPosition read(ResultSet row, int number) throws SQLException {
        double confidence = row.getDouble("confidence");
        Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(confidence);
        Spot spot = Spot.of(row);
        return new FirmPosition(
                spot.company(),
                spot.node(),
                State.valueOf(row.getString("state")),
                Basis.valueOf(row.getString("basis")),
                known,
                List.of(JSON.readValue(row.getString("evidence"), Evidence[].class)));
    }
}
