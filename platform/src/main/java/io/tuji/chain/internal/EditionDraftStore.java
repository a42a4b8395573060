package io.tuji.chain.internal;

import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Origin;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.engine.chain.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the editions that people write and decide on. Transactions belong to the caller. */
@Repository
class EditionDraftStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    EditionDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<TemplateDraft> list(String chain) {
        return jdbc.sql("select * from chain_edition where chain = :chain order by number desc")
                .param("chain", chain)
                .query(EditionDraftStore::read)
                .list();
    }

    List<TemplateDraft> waiting() {
        return jdbc.sql("select * from chain_edition where state = 'SUBMITTED' order by id")
                .query(EditionDraftStore::read)
                .list();
    }

    Optional<TemplateDraft> find(long id) {
        return jdbc.sql("select * from chain_edition where id = :id")
                .param("id", id)
                .query(EditionDraftStore::read)
                .optional();
    }

    Optional<TemplateDraft> open(String chain) {
        return jdbc.sql(
                        "select * from chain_edition where chain = :chain and origin = 'EDIT' and state in ('DRAFT', 'SUBMITTED')")
                .param("chain", chain)
                .query(EditionDraftStore::read)
                .optional();
    }

    /** A copy of what is in force. */
    void begin(String chain, String by, Instant at) {
        jdbc.sql("""
                        insert into chain_edition (chain, number, origin, state, cluster, content, based_on, made_by, made_at)
                        select chain, 1 + (select max(number) from chain_edition where chain = :chain), 'EDIT', 'DRAFT',
                               cluster, content, id, :by, :at
                        from chain_edition where chain = :chain and state = 'IN_FORCE'
                        """)
                .param("chain", chain)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether it was still of that version. */
    boolean change(long id, int version, Chain chain) {
        return jdbc.sql("""
                        update chain_edition set content = cast(:content as jsonb), version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("content", JSON.writeValueAsString(chain))
                        .update()
                == 1;
    }

    void move(long id, State state, String note) {
        jdbc.sql("update chain_edition set state = :state, note = :note where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("note", note)
                .update();
    }

    void decide(long id, State state, String by, Instant at, String reason) {
        jdbc.sql("""
                        update chain_edition set state = :state, decided_by = :by, decided_at = :at, reason = :reason where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    void retire(String chain) {
        jdbc.sql("update chain_edition set state = 'REPLACED' where chain = :chain and state = 'IN_FORCE'")
                .param("chain", chain)
                .update();
    }

    void drop(long id) {
        jdbc.sql("delete from chain_edition where id = :id and state = 'DRAFT'")
                .param("id", id)
                .update();
    }

    private static TemplateDraft read(ResultSet row, int number) throws SQLException {
        return new TemplateDraft(
                row.getLong("id"),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("cluster")),
                JSON.readValue(row.getString("content"), Chain.class),
                row.getString("note"),
                row.getInt("version"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                row.getString("reason"));
    }
}
