package io.tuji.placing.internal;

import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.place.RoadKey;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Firm;
import io.tuji.placing.Confirmation.Id;
import io.tuji.placing.Confirmation.Kind;
import io.tuji.placing.Confirmation.Said;
import io.tuji.placing.Confirmation.Withdrawn;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was said of roads and firms. Transactions belong to the caller. */
@Repository
class ConfirmationStore {

    /** A firm that was merged speaks for the one it was merged into. */
    static final String SELECT = """
            select k.*, case when k.company_id is not null then company_root(k.company_id) end as speaks_of
            from place_confirmation k
            """;

    private final JdbcClient jdbc;

    ConfirmationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Confirmation add(Said said, String by, Instant now) {
        Optional<Door> door = said.door();
        long id = jdbc.sql("""
                        insert into place_confirmation
                            (company_id, address, division, road, first_number, last_number, parity, subdistrict, kind,
                             longitude, latitude, confidence, said_by, said_at)
                        values (:company, :address, :division, :road, :first, :last, :parity, :subdistrict, :kind,
                                :longitude, :latitude, :confidence, :by, :at)
                        returning id
                        """)
                .param("company", said.firm().map(f -> f.company().value()).orElse(null))
                .param("address", said.firm().map(Firm::address).orElse(null))
                .param("division", door.map(d -> d.road().division()).orElse(null))
                .param("road", door.map(d -> d.road().name()).orElse(null))
                .param("first", door.map(d -> d.number().first()).orElse(null))
                .param("last", door.map(d -> d.number().last()).orElse(null))
                .param("parity", door.map(d -> d.number().parity().name()).orElse(null))
                .param("subdistrict", said.subdistrict())
                .param("kind", said.kind().name())
                .param("longitude", said.point().map(Coordinate::longitude).orElse(null))
                .param("latitude", said.point().map(Coordinate::latitude).orElse(null))
                .param("confidence", said.confidence())
                .param("by", by)
                .param("at", Timestamp.from(now))
                .query(Long.class)
                .single();
        return new Confirmation(new Id(id), said, by, now, Optional.empty());
    }

    /** False if it stood so already. */
    boolean withdraw(Id id, String by, Instant now) {
        return jdbc.sql("""
                        update place_confirmation set withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those of a file that the person brought in and that still stand. */
    List<Confirmation> withdrawFile(long first, long last, String by, Instant now) {
        List<Id> withdrawn = jdbc.sql("""
                        update place_confirmation set withdrawn_by = :by, withdrawn_at = :now
                        where id between :first and :last and said_by = :by and kind <> 'CONFIRMATION' and withdrawn_at is null
                        returning id
                        """)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Id(row.getLong("id")))
                .list();
        return list(withdrawn);
    }

    /** False if it stood so already. */
    boolean restore(Id id) {
        return jdbc.sql("""
                        update place_confirmation set withdrawn_by = null, withdrawn_at = null
                        where id = :id and withdrawn_at is not null
                        """).param("id", id.value()).update() == 1;
    }

    Optional<Confirmation> find(Id id) {
        return jdbc.sql(SELECT + "where k.id = :id")
                .param("id", id.value())
                .query(ConfirmationStore::read)
                .optional();
    }

    List<Confirmation> list(Collection<Id> ids) {
        return jdbc.sql(SELECT + "where k.id = any (:ids) order by k.id")
                .param("ids", ids.stream().map(Id::value).toArray(Long[]::new))
                .query(ConfirmationStore::read)
                .list();
    }

    List<Confirmation> standing() {
        return jdbc.sql(SELECT + "where k.withdrawn_at is null order by k.id")
                .query(ConfirmationStore::read)
                .list();
    }

    long countOf(CompanyId company) {
        return jdbc.sql("select count(*) from place_confirmation where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    /** The roads of which something was said by way of an invented firm. */
    List<RoadKey> roadsOfInvented() {
        return jdbc.sql("""
                        select distinct k.division, k.road from place_confirmation k join company c on c.id = k.company_id
                        where c.invented and k.road is not null
                        """)
                .query((row, n) -> new RoadKey(row.getString("division"), row.getString("road")))
                .list();
    }

    /** What was said of invented firms, and of roads on which there are no others. */
    void eraseInvented() {
        jdbc.sql("""
                delete from place_confirmation k
                where k.company_id in (select id from company where invented)
                   or exists (select from company_place p join company c on c.id = p.company_id
                              where p.division = k.division and p.road = k.road and c.invented)
                      and not exists (select from company_place p join company c on c.id = p.company_id
                                      where p.division = k.division and p.road = k.road and not c.invented)
                """).update();
    }

    static Confirmation read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Confirmation(
                new Id(row.getLong("id")),
                new Said(
                        firm(row),
                        door(row),
                        row.getString("subdistrict"),
                        Kind.valueOf(row.getString("kind")),
                        point(row),
                        row.getDouble("confidence")),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant(),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawn(row.getString("withdrawn_by"), withdrawn.toInstant())));
    }

    private static Optional<Firm> firm(ResultSet row) throws SQLException {
        long company = row.getLong("speaks_of");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Firm(new CompanyId(company), row.getString("address")));
    }

    /** From the columns that both tables have. */
    static Optional<Door> door(ResultSet row) throws SQLException {
        String road = row.getString("road");
        return road == null
                ? Optional.empty()
                : Optional.of(new Door(
                        new RoadKey(row.getString("division"), road),
                        new HouseNumber(
                                row.getInt("first_number"),
                                row.getInt("last_number"),
                                Parity.valueOf(row.getString("parity")))));
    }

    private static Optional<Coordinate> point(ResultSet row) throws SQLException {
        double longitude = row.getDouble("longitude");
        return row.wasNull() ? Optional.empty() : Optional.of(new Coordinate(longitude, row.getDouble("latitude")));
    }
}
