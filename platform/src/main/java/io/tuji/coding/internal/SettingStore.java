package io.tuji.coding.internal;

import io.tuji.coding.IndustryModels.Model;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how the district wants to be coded. Transactions belong to the caller. */
@Repository
class SettingStore {

    /** What holds until somebody has set it: nine of ten are right, read by the shipped coder. */
    private static final Setting STANDARD = new Setting(0.9, Optional.empty());

    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param model the coder in use; empty for the shipped one */
    record Setting(double precision, Optional<Model.Id> model) {

        Setting with(double other) {
            return new Setting(other, model);
        }

        Setting with(Optional<Model.Id> other) {
            return new Setting(precision, other);
        }
    }

    Setting get() {
        return jdbc.sql("select precision_wanted, model_id from coding_setting")
                .query((row, n) -> new Setting(
                        row.getDouble("precision_wanted"),
                        Optional.ofNullable(row.getObject("model_id", Long.class))
                                .map(Model.Id::new)))
                .optional()
                .orElse(STANDARD);
    }

    void put(Setting setting, String by, Instant now) {
        jdbc.sql("""
                        insert into coding_setting (precision_wanted, model_id, changed_by, changed_at)
                        values (:precision, :model, :by, :now)
                        on conflict (the_one) do update
                        set precision_wanted = excluded.precision_wanted, model_id = excluded.model_id,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("precision", setting.precision())
                .param("model", setting.model().map(Model.Id::value).orElse(null))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }
}
