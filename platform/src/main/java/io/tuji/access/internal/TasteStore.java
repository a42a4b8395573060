package io.tuji.access.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a person chose; empty until a choice was made. */
@Repository
class TasteStore {

    private final JdbcClient jdbc;

    TasteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Taste> find(long id) {
        return jdbc.sql("select language, theme from app_user where id = :id")
                .param("id", id)
                .query((row, number) -> new Taste(
                        Optional.ofNullable(row.getString("language")), Optional.ofNullable(row.getString("theme"))))
                .optional()
                .filter(Taste::isKnown);
    }
}
