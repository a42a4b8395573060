package io.tuji.audit.internal;

import io.tuji.audit.AuditRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads an entry with its place in the chain. */
@Component
class AuditRows implements RowMapper<AuditRecord> {

    static final String COLUMNS =
            "e.id, e.at, e.actor, e.token, e.act, e.subject, e.before_value, e.after_value, e.reason";

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final ObjectMapper json;

    AuditRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public AuditRecord mapRow(ResultSet row, int number) throws SQLException {
        Long sequence = row.getObject("sequence", Long.class);
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Optional.ofNullable(row.getString("token")),
                row.getString("act"),
                row.getString("subject"),
                json.readValue(row.getString("before_value"), VALUES),
                json.readValue(row.getString("after_value"), VALUES),
                Optional.ofNullable(row.getString("reason")),
                sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence));
    }
}
