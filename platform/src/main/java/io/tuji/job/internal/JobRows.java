package io.tuji.job.internal;

import io.tuji.audit.Actor;
import io.tuji.job.Job;
import io.tuji.job.JobFailure;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads a row of the table job. */
@Component
class JobRows implements RowMapper<Job> {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    JobRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Job mapRow(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                row.getString("code"),
                row.getString("kind"),
                texts(row, "input"),
                new Actor(row.getString("actor")),
                JobState.valueOf(row.getString("state")),
                row.getLong("cursor"),
                row.getLong("done"),
                row.getLong("done_before"),
                Optional.ofNullable(row.getObject("total", Long.class)),
                texts(row, "result"),
                failure(row),
                row.getBoolean("cancel_asked"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), TEXTS);
    }

    private Optional<JobFailure> failure(ResultSet row) throws SQLException {
        List<String> arguments = json.readValue(row.getString("failure_arguments"), LIST);
        return Optional.ofNullable(row.getString("failure_code")).map(code -> new JobFailure(code, arguments));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
