package io.tuji.analysis.word;

import io.tuji.document.DocumentId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which template was chosen when, by whom. Transactions belong to the caller. */
@Repository
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Templates.Choice> choices() {
        return jdbc.sql("select document, chosen_by, chosen_at from analysis_template order by id desc")
                .query((row, n) -> new Templates.Choice(
                        Optional.ofNullable(row.getObject("document", Long.class))
                                .map(DocumentId::new),
                        row.getString("chosen_by"),
                        row.getTimestamp("chosen_at").toInstant()))
                .list();
    }

    void choose(Optional<DocumentId> document, String by, Instant at) {
        jdbc.sql("insert into analysis_template (document, chosen_by, chosen_at) values (:document, :by, :at)")
                .param("document", document.map(DocumentId::value).orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
