package io.tuji.registry.internal;

import io.tuji.importing.ImportId;
import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads all that was said of one company. */
@Repository
public class ProfileStore {

    private static final TypeReference<Map<String, Integer>> AUTHORITIES = new TypeReference<>() {};

    /** How a source's subject came to be this company. */
    public record Link(SourceId source, String sourceName, String key, String reason, Instant linkedAt) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ProfileStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What had been said by a moment. */
    public Belief belief(CompanyId company, Instant until) {
        return belief(List.of(company), until);
    }

    /** What would be believed if all that is said of several companies spoke of one. */
    public Belief belief(Collection<CompanyId> companies, Instant until) {
        return Belief.of(jdbc.sql("""
                        select r.record_id, r.source_id, s.name as source_name, r.key, s.authority, s.field_authority, r.as_of,
                               r.recorded_at, o.import_id, i.file_name, o.row_number, i.header, o.raw, r.credit_code, r.name,
                               r.company_type, r.established_on::text, r.division_code, r.address, r.scope,
                               trim_scale(r.capital)::text || ' ' || r.capital_currency as capital
                        from registration r
                        join source s on s.id = r.source_id
                        join source_record o on o.id = r.record_id
                        join import_run i on i.id = o.import_id
                        where r.company_id = any (:companies) and r.recorded_at <= :until
                        """)
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .param("until", Timestamp.from(until))
                .query((row, n) -> registered(row))
                .list());
    }

    public List<Link> links(CompanyId company) {
        return jdbc.sql("""
                        select l.source_id, s.name as source_name, l.key, l.reason, l.linked_at
                        from company_link l join source s on s.id = l.source_id
                        where l.company_id = :company order by l.linked_at, l.key
                        """)
                .param("company", company.value())
                .query((row, n) -> new Link(
                        new SourceId(row.getLong("source_id")),
                        row.getString("source_name"),
                        row.getString("key"),
                        row.getString("reason"),
                        row.getTimestamp("linked_at").toInstant()))
                .list();
    }

    private Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                row.getLong("record_id"),
                row.getLong("source_id"),
                row.getString("source_name"),
                row.getString("key"),
                authorities(row.getInt("authority"), row.getString("field_authority")),
                row.getObject("as_of", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                new ImportId(row.getLong("import_id")),
                row.getString("file_name"),
                row.getLong("row_number"),
                texts(row),
                list(row, "header"),
                list(row, "raw"));
    }

    private Map<String, Integer> authorities(int authority, String exceptions) {
        Map<String, Integer> byProperty = PropertyText.ALL.stream().collect(Collectors.toMap(p -> p, p -> authority));
        byProperty.putAll(json.readValue(exceptions, AUTHORITIES));
        return byProperty;
    }

    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String property : PropertyText.ALL) {
            String text = row.getString(property);
            if (text != null) {
                texts.put(property, text);
            }
        }
        return texts;
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Stream.of(row.getArray(column).getArray())
                .map(String[].class::cast)
                .flatMap(Arrays::stream)
                .toList();
    }
}
