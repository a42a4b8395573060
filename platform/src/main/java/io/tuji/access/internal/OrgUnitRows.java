package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Reads a body from a row of the tree. */
class OrgUnitRows implements RowMapper<OrgUnit> {

    @Override
    public OrgUnit mapRow(ResultSet row, int number) throws SQLException {
        return new OrgUnit(
                new OrgUnitId(row.getLong("id")),
                row.getString("code"),
                Optional.ofNullable(row.getObject("parent", Long.class)),
                OrgUnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("path"),
                row.getInt("depth"),
                row.getLong("people"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
    }
}
