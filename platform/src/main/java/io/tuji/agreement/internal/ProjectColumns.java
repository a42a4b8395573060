package io.tuji.agreement.internal;

import io.tuji.agreement.OfProject;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The project under every row {@code x} that hangs on one, and who entered the row. */
final class ProjectColumns {

    static final String COLUMNS = """
            x.*, p.year as p_year, p.number as p_number, p.name as p_name, coalesce(c.name, p.firm) as p_firm,
            'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as p_code, coalesce(c.invented, false) as p_invented, u.name as by_name""";

    static final String PROJECT = """
             join promotion_project p on p.id = x.project_id
             left join company c on c.id = case when p.company_id is null then null else company_root(p.company_id) end
            """;

    static final String JOINS = PROJECT + " join app_user u on u.id = x.entered_by ";

    private ProjectColumns() {}

    static OfProject read(ResultSet row) throws SQLException {
        return new OfProject(
                new Project.Id(row.getLong("project_id")),
                new Project.Code(row.getInt("p_year"), row.getInt("p_number")),
                row.getString("p_name"),
                row.getString("p_firm"),
                row.getBoolean("p_invented"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static Timestamp stamp(Instant at) {
        return Timestamp.from(at);
    }

    static <E extends Enum<E>> Optional<E> choice(ResultSet row, String column, Class<E> choices) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(name -> Enum.valueOf(choices, name));
    }
}
