package io.tuji.coding.internal;

import io.tuji.coding.IndustryModels.Model;
import io.tuji.document.DocumentId;
import io.tuji.engine.industry.coding.Quality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is known of the district's own coders; their bytes are documents. Transactions belong to the caller. */
@Repository
class ModelStore {

    private final JdbcClient jdbc;

    ModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a training has brought. */
    record Trained(DocumentId document, int firms, int divisions, Quality own, Quality shipped) {}

    Model.Id add(Trained trained, String by, Instant now) {
        long id = jdbc.sql("""
                        insert into industry_model
                            (document_id, firms, divisions, texts, top1, top3, calibration_error,
                             shipped_top1, shipped_top3, shipped_calibration_error, trained_by, trained_at)
                        values (:document, :firms, :divisions, :texts, :top1, :top3, :error,
                                :shippedTop1, :shippedTop3, :shippedError, :by, :now)
                        returning id
                        """)
                .param("document", trained.document().value())
                .param("firms", trained.firms())
                .param("divisions", trained.divisions())
                .param("texts", trained.own().texts())
                .param("top1", trained.own().top1())
                .param("top3", trained.own().top3())
                .param("error", trained.own().calibrationError())
                .param("shippedTop1", trained.shipped().top1())
                .param("shippedTop3", trained.shipped().top3())
                .param("shippedError", trained.shipped().calibrationError())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        return new Model.Id(id);
    }

    List<Model> list() {
        return jdbc.sql("select * from industry_model order by id desc")
                .query(ModelStore::read)
                .list();
    }

    Optional<Model> find(Model.Id id) {
        return jdbc.sql("select * from industry_model where id = :id")
                .param("id", id.value())
                .query(ModelStore::read)
                .optional();
    }

    DocumentId document(Model.Id id) {
        return new DocumentId(jdbc.sql("select document_id from industry_model where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }

    private static Model read(ResultSet row, int number) throws SQLException {
        return new Model(
                new Model.Id(row.getLong("id")),
                row.getInt("firms"),
                row.getInt("divisions"),
                quality(row, ""),
                quality(row, "shipped_"),
                row.getString("trained_by"),
                row.getTimestamp("trained_at").toInstant());
    }

    private static Quality quality(ResultSet row, String whose) throws SQLException {
        return new Quality(
                row.getInt("texts"),
                row.getDouble(whose + "top1"),
                row.getDouble(whose + "top3"),
                row.getDouble(whose + "calibration_error"));
    }
}
