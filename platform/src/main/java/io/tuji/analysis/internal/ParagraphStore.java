package io.tuji.analysis.internal;

import io.tuji.analysis.Analysis;
import io.tuji.engine.plan.analysis.Paragraph;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.SentenceRule.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The paragraphs of papers. Every change of one counts its revision up. Transactions belong to the caller. */
@Repository
class ParagraphStore {

    private static final TypeReference<List<Piece>> PIECES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ParagraphStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Said> of(Analysis.Id analysis) {
        return jdbc.sql("select * from analysis_paragraph where analysis = :analysis order by position, id")
                .param("analysis", analysis.value())
                .query(this::read)
                .list();
    }

    void add(Analysis.Id analysis, int position, Paragraph composed) {
        insert(analysis, position, composed.key(), composed.section(), composed.level(), composed.pieces());
    }

    /** One of a person's own; what follows moves down. */
    long addOwn(Analysis.Id analysis, Said after) {
        int position = jdbc.sql("select position from analysis_paragraph where id = :id")
                .param("id", after.id())
                .query(Integer.class)
                .single();
        jdbc.sql("update analysis_paragraph set position = position + 1 where analysis = :analysis and position"
                        + " > :position")
                .param("analysis", analysis.value())
                .param("position", position)
                .update();
        return insert(analysis, position + 1, "", after.section(), Level.TEXT, List.of());
    }

    private long insert(
            Analysis.Id analysis, int position, String key, String section, Level level, List<Piece> pieces) {
        return jdbc.sql("""
                        insert into analysis_paragraph (analysis, position, key, section, level, composed)
                        values (:analysis, :position, :key, :section, :level, :composed::jsonb) returning id
                        """)
                .param("analysis", analysis.value())
                .param("position", position)
                .param("key", key)
                .param("section", section)
                .param("level", level.name())
                .param("composed", json.writeValueAsString(pieces))
                .query(Long.class)
                .single();
    }

    void place(long id, int position) {
        jdbc.sql("update analysis_paragraph set position = :position where id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void edit(long id, List<Piece> pieces, String by, Instant at) {
        jdbc.sql("""
                        update analysis_paragraph
                        set edited = :edited::jsonb, edited_by = :by, edited_at = :at, former = null, revision = revision + 1
                        where id = :id
                        """)
                .param("edited", json.writeValueAsString(pieces))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Puts what was composed in the place of what was edited, which is kept. */
    void takeBack(long id) {
        jdbc.sql("""
                        update analysis_paragraph
                        set former = edited, edited = null, composed = coalesce(offered, composed), offered = null, revision = revision + 1
                        where id = :id
                        """).param("id", id).update();
    }

    void drop(long id, boolean dropped) {
        jdbc.sql("update analysis_paragraph set dropped = :dropped, revision = revision + 1 where id = :id")
                .param("dropped", dropped)
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from analysis_paragraph where id = :id")
                .param("id", id)
                .update();
    }

    void recompose(long id, List<Piece> composed) {
        jdbc.sql("update analysis_paragraph set composed = :composed::jsonb, offered = null, revision ="
                        + " revision + 1 where id = :id")
                .param("composed", json.writeValueAsString(composed))
                .param("id", id)
                .update();
    }

    /** @param offered what the rules say now; the same as was composed offers nothing */
    void offer(long id, Optional<List<Piece>> offered) {
        jdbc.sql("update analysis_paragraph set offered = :offered::jsonb, revision = revision + 1 where id = :id")
                .param("offered", offered.map(json::writeValueAsString).orElse(null))
                .param("id", id)
                .update();
    }

    private Said read(ResultSet row, int number) throws SQLException {
        Optional<List<Piece>> edited = pieces(row.getString("edited"));
        return new Said(
                row.getLong("id"),
                row.getInt("revision"),
                row.getString("key"),
                row.getString("section"),
                Level.valueOf(row.getString("level")),
                pieces(row.getString("composed")).orElse(List.of()),
                pieces(row.getString("offered")),
                edited.isPresent()
                        ? Optional.of(new Said.Edit(
                                edited.get(),
                                row.getString("edited_by"),
                                row.getTimestamp("edited_at").toInstant()))
                        : Optional.empty(),
                pieces(row.getString("former")),
                row.getBoolean("dropped"));
    }

    private Optional<List<Piece>> pieces(@Nullable String text) {
        return Optional.ofNullable(text).map(stored -> json.readValue(stored, PIECES));
    }
}
