package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes rows of statements into what they say. The few periods that many rows name are read once. */
final class StatementRows implements RowMapper<Statement> {

    private final Map<String, Period> periods = new HashMap<>();

    @Override
    public Statement mapRow(ResultSet row, int number) throws SQLException {
        return read(row);
    }

    Statement read(ResultSet row) throws SQLException {
        long record = row.getLong("record_id");
        Optional<Long> source = row.wasNull() ? Optional.empty() : Optional.of(record);
        long earlier = row.getLong("supersedes");
        Optional<Statement.Id> supersedes = row.wasNull() ? Optional.empty() : Optional.of(new Statement.Id(earlier));
        What what = new What(
                new CompanyId(row.getLong("company_id")),
                row.getString("key"),
                periods.computeIfAbsent(row.getString("period"), Period::parse),
                content(row),
                Certainty.valueOf(row.getString("certainty")),
                Bound.valueOf(row.getString("bound")),
                row.getObject("as_of", LocalDate.class),
                row.getString("said_by"),
                source,
                row.getBoolean("official"));
        return new Statement(
                new Statement.Id(row.getLong("id")),
                what,
                row.getTimestamp("recorded_at").toInstant(),
                new Actor(row.getString("recorded_by")),
                supersedes,
                aside(row));
    }

    private static Optional<Statement.Aside> aside(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Statement.Aside(
                        reason,
                        new Actor(row.getString("set_by")),
                        row.getTimestamp("set_at").toInstant()));
    }

    private static Content content(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return words == null
                ? new Content.Amount(new Quantity(row.getBigDecimal("amount"), Unit.get(row.getString("unit"))))
                : new Content.Words(words);
    }
}
