package io.tuji.district.internal;

import io.tuji.district.OutlineSet;
import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Outline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The sets of outlines that have been loaded; none is ever erased. */
@Repository
class OutlineStore {

    /** Rings of points of longitude and latitude, by the code of the place. */
    private static final TypeReference<Map<String, List<List<double[]>>>> RINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OutlineStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Long> findInForce() {
        return jdbc.sql("select max(id) as id from outline_set where withdrawn_at is null")
                .query((row, n) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .single();
    }

    Optional<OutlineSet> find(long id) {
        return jdbc.sql("""
                        select id, places::text as places, attribution, file_name, loaded_at, loaded_by
                        from outline_set
                        where id = :id
                        """).param("id", id).query(this::set).optional();
    }

    private OutlineSet set(ResultSet row, int number) throws SQLException {
        return new OutlineSet(
                row.getLong("id"),
                outlines(json.readValue(row.getString("places"), RINGS)),
                row.getString("attribution"),
                row.getString("file_name"),
                row.getTimestamp("loaded_at").toInstant(),
                row.getString("loaded_by"));
    }

    private static Map<String, Outline> outlines(Map<String, List<List<double[]>>> places) {
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> new Outline(place.getValue().stream()
                                .map(ring -> ring.stream()
                                        .map(p -> new Coordinate(p[0], p[1]))
                                        .toList())
                                .toList())));
    }

    long add(Map<String, Outline> places, String attribution, String file, Instant at, String by) {
        return jdbc.sql("""
                        insert into outline_set (places, attribution, file_name, loaded_at, loaded_by)
                        values (:places::jsonb, :attribution, :file, :at, :by)
                        returning id
                        """)
                .param("places", json.writeValueAsString(rings(places)))
                .param("attribution", attribution)
                .param("file", file)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private static Map<String, List<List<double[]>>> rings(Map<String, Outline> places) {
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> place.getValue().rings().stream()
                                .map(ring -> ring.stream()
                                        .map(p -> new double[] {p.longitude(), p.latitude()})
                                        .toList())
                                .toList()));
    }

    /** @return false if it stood so already */
    boolean withdraw(long id, Optional<Instant> at) {
        return jdbc.sql("""
                        update outline_set set withdrawn_at = :at::timestamptz
                        where id = :id and (withdrawn_at is null) <> (:at::timestamptz is null)
                        """)
                        .param("id", id)
                        .param("at", at.map(i -> i.atOffset(ZoneOffset.UTC)).orElse(null))
                        .update()
                == 1;
    }
}
