package io.tuji.importing.internal;

import io.tuji.importing.Delivery;
import io.tuji.importing.Profile;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Who speaks. */
@Repository
class SourceStore {

    private static final String SELECT =
            "select id, target, name, delivery, authority, field_authority, profile, version, invented from source ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SourceStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Source> list() {
        return jdbc.sql(SELECT + "order by name").query((row, n) -> source(row)).list();
    }

    Optional<Source> find(SourceId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> source(row))
                .optional();
    }

    /** Holds the source until the end of the transaction, so that two people cannot start a file of it at once. */
    Optional<Source> lock(SourceId id) {
        return jdbc.sql(SELECT + "where id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> source(row))
                .optional();
    }

    Optional<Source> findByName(String name) {
        return jdbc.sql(SELECT + "where name = :name")
                .param("name", name)
                .query((row, n) -> source(row))
                .optional();
    }

    SourceId add(String target, String name, Delivery delivery, int authority) {
        return new SourceId(jdbc.sql("""
                        insert into source (target, name, delivery, authority)
                        values (:target, :name, :delivery, :authority)
                        returning id
                        """)
                .param("target", target)
                .param("name", name)
                .param("delivery", delivery.name())
                .param("authority", authority)
                .query(Long.class)
                .single());
    }

    void markInvented(SourceId id) {
        jdbc.sql("update source set invented = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Changes what is believed of a source; the caller has asked the owner of the subjects to derive anew. */
    void update(SourceId id, String name, Delivery delivery, int authority) {
        jdbc.sql("""
                        update source set name = :name, delivery = :delivery, authority = :authority, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("delivery", delivery.name())
                .param("authority", authority)
                .update();
    }

    void rememberProfile(SourceId id, Profile profile) {
        jdbc.sql("update source set profile = :profile::jsonb where id = :id")
                .param("id", id.value())
                .param("profile", json.writeValueAsString(profile.columns()))
                .update();
    }

    private Source source(ResultSet row) throws SQLException {
        return new Source(
                new SourceId(row.getLong("id")),
                row.getString("target"),
                row.getString("name"),
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("authority"),
                json.readValue(row.getString("field_authority"), new TypeReference<Map<String, Integer>>() {}),
                new Profile(json.readValue(row.getString("profile"), new TypeReference<List<Profile.Column>>() {})),
                row.getInt("version"),
                row.getBoolean("invented"));
    }
}
