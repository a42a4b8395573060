package io.tuji.chain.internal;

import io.tuji.chain.Edition;
import io.tuji.engine.chain.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the editions of templates. Transactions belong to the caller. */
@Repository
class EditionStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What comes from the pack and what people approve takes turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('chain'))::text")
                .query(String.class)
                .single();
    }

    List<Long> idsInForce() {
        return jdbc.sql("select id from chain_edition where state = 'IN_FORCE' order by id")
                .query(Long.class)
                .list();
    }

    List<Edition> inForce() {
        return jdbc.sql("select id, number, cluster, content from chain_edition where state = 'IN_FORCE' order by id")
                .query(EditionStore::read)
                .list();
    }

    /** What the pack said last of the chain; nothing once the pack has dropped it. */
    Optional<Edition> latestOfPack(String chain) {
        return jdbc.sql("""
                        select id, number, cluster, content from chain_edition e
                        where chain = :chain and origin = 'PACK' and (state <> 'REPLACED' or exists (
                            select from chain_edition where chain = :chain and state = 'IN_FORCE' and origin = 'EDIT'))
                        order by number desc limit 1
                        """).param("chain", chain).query(EditionStore::read).optional();
    }

    /** Chains whose edition in force came with the pack. */
    List<String> chainsOfPack() {
        return jdbc.sql("select chain from chain_edition where state = 'IN_FORCE' and origin = 'PACK' order by chain")
                .query(String.class)
                .list();
    }

    boolean isEdited(String chain) {
        return jdbc.sql("""
                        select exists (select from chain_edition where chain = :chain and state = 'IN_FORCE' and origin = 'EDIT')
                        """).param("chain", chain).query(Boolean.class).single();
    }

    /** What was in force or waited with the pack's earlier word gives way. */
    void replace(String chain, String by, Instant at) {
        jdbc.sql("""
                        update chain_edition set state = 'REPLACED', decided_by = coalesce(decided_by, :by), decided_at = coalesce(decided_at, :at)
                        where chain = :chain and (state = 'IN_FORCE' or (state = 'SUBMITTED' and origin = 'PACK'))
                        """)
                .param("chain", chain)
                .param("by", by)
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    long addOfPack(Optional<String> cluster, Chain chain, boolean comesIntoForce, String by, Instant at) {
        return jdbc.sql("""
                        insert into chain_edition (chain, number, origin, state, cluster, content, made_by, made_at)
                        values (:chain, 1 + (select coalesce(max(number), 0) from chain_edition where chain = :chain), 'PACK',
                                :state, :cluster, cast(:content as jsonb), :by, :at)
                        returning id
                        """)
                .param("chain", chain.id())
                .param("state", comesIntoForce ? "IN_FORCE" : "SUBMITTED")
                .param("cluster", cluster.orElse(null))
                .param("content", JSON.writeValueAsString(chain))
                .param("by", by)
                .param("at", java.sql.Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("id"),
                row.getInt("number"),
                Optional.ofNullable(row.getString("cluster")),
                JSON.readValue(row.getString("content"), Chain.class));
    }
}
