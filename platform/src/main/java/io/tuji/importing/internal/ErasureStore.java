package io.tuji.importing.internal;

import io.tuji.importing.SourceId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases what was invented. Transactions belong to the caller. */
@Repository
class ErasureStore {

    private final JdbcClient jdbc;

    ErasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows set aside and faults go with their run. */
    void erase(SourceId source) {
        for (String statement : new String[] {
            "delete from source_absence where source_id = :source",
            "delete from source_subject where source_id = :source",
            "delete from source_record where source_id = :source",
            "delete from import_run where source_id = :source",
            "delete from source where id = :source and invented"
        }) {
            jdbc.sql(statement).param("source", source.value()).update();
        }
    }

    void eraseRecords(Collection<Long> records) {
        for (String statement : new String[] {
            "delete from source_absence where (source_id, key) in"
                    + " (select source_id, key from source_subject where record_id = any (:records))",
            "delete from source_subject where record_id = any (:records)",
            "delete from source_record where id = any (:records)"
        }) {
            jdbc.sql(statement).param("records", records.toArray(Long[]::new)).update();
        }
    }
}
