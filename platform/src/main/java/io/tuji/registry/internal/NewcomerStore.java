package io.tuji.registry.internal;

import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The source in whose name officers enter firms. Transactions belong to the caller. */
@Repository
class NewcomerStore {

    private final JdbcClient jdbc;

    NewcomerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SourceId> findSource() {
        return jdbc.sql("select source_id from newcomer_source")
                .query(Long.class)
                .optional()
                .map(SourceId::new);
    }

    void remember(SourceId source) {
        jdbc.sql("insert into newcomer_source (source_id) values (:source)")
                .param("source", source.value())
                .update();
    }

    /** The company that the source means by the key. */
    Optional<CompanyId> find(SourceId source, String key) {
        return jdbc.sql("select company_id from company_link where source_id = :source and key = :key")
                .param("source", source.value())
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(CompanyId::new);
    }
}
