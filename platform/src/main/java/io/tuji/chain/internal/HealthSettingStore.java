package io.tuji.chain.internal;

import io.tuji.chain.HealthSetting;
import io.tuji.engine.chain.health.HealthRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how health is judged, setting by setting. Transactions belong to the caller. */
@Repository
class HealthSettingStore {

    private final JdbcClient jdbc;

    HealthSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<HealthSetting> list(int most) {
        return jdbc.sql("select * from chain_rule order by id desc limit :most")
                .param("most", most)
                .query(HealthSettingStore::read)
                .list();
    }

    void add(HealthRule rule, Optional<Long> source, String reason, String by, Instant at) {
        jdbc.sql("""
                        insert into chain_rule (least_coverage, fewest_national, strong, weak, least_staffed, national_source, reason, set_by, set_at)
                        values (:coverage, :fewest, :strong, :weak, :staffed, :source, :reason, :by, :at)
                        """)
                .param("coverage", rule.leastCoverage())
                .param("fewest", rule.fewestNational())
                .param("strong", rule.strong())
                .param("weak", rule.weak())
                .param("staffed", rule.leastStaffed())
                .param("source", source.orElse(null))
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static HealthSetting read(ResultSet row, int number) throws SQLException {
        HealthRule rule = new HealthRule(
                row.getBigDecimal("least_coverage"),
                row.getInt("fewest_national"),
                row.getBigDecimal("strong"),
                row.getBigDecimal("weak"),
                row.getBigDecimal("least_staffed"));
        return new HealthSetting(
                rule,
                Optional.ofNullable(row.getObject("national_source", Long.class)),
                row.getString("reason"),
                Optional.of(row.getString("set_by")),
                Optional.of(row.getTimestamp("set_at").toInstant()));
    }
}
