package io.tuji.access.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Reads a person from a row. */
class PersonRows implements RowMapper<Person> {

    @Override
    public Person mapRow(ResultSet row, int number) throws SQLException {
        return new Person(
                new UserId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("org_unit", Long.class)).map(OrgUnitId::new),
                Optional.ofNullable(row.getString("unit_name")),
                AccountStore.roles(row.getArray("roles")),
                PersonState.valueOf(row.getString("state")),
                row.getBoolean("must_change"),
                Optional.ofNullable(row.getObject("signed_in_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
