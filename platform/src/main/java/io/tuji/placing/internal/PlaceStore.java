package io.tuji.placing.internal;

import io.tuji.access.Filter;
import io.tuji.database.Bulk;
import io.tuji.database.PgArray;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.RoadKey;
import io.tuji.engine.place.Suggestion;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Basis;
import io.tuji.placing.CompanyPlace.Found;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.registry.CompanyId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where firms lie. Transactions belong to the caller. */
@Repository
class PlaceStore {

    private static final String COLUMNS = "company_id, address, division, road, first_number, last_number, parity,"
            + " state, subdistrict, confidence, basis, candidates, grounds, derived_at";

    /** Firms of the district that stand for themselves. */
    private static final String OF_DISTRICT = "c.merged_into is null and c.division_code = :home";

    private static final String CHANGED = "(p.company_id is null or p.address is distinct from c.address)";

    private final JdbcClient jdbc;
    private final Bulk bulk;

    PlaceStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** A firm and the address that it has now. */
    record Firm(CompanyId id, Optional<String> address) {

        static Firm of(ResultSet row, int number) throws SQLException {
            return new Firm(new CompanyId(row.getLong("id")), Optional.ofNullable(row.getString("address")));
        }
    }

    /** Derivations, confirmations and the erasure of invented firms take turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('placing'))::text")
                .query(String.class)
                .single();
    }

    List<Firm> after(long id, String home, int most) {
        return jdbc.sql("select c.id, c.address from company c where " + OF_DISTRICT
                        + " and c.id > :after order by c.id limit :most")
                .param("home", home)
                .param("after", id)
                .param("most", most)
                .query(Firm::of)
                .list();
    }

    /** Firms that have not been looked at, or not at the address that they have now. */
    List<Firm> changed(String home, int most) {
        return jdbc.sql("select c.id, c.address from company c left join company_place p on p.company_id = c.id where "
                        + OF_DISTRICT + " and " + CHANGED + " order by c.id limit :most")
                .param("home", home)
                .param("most", most)
                .query(Firm::of)
                .list();
    }

    /** Firms whose address led to that road. */
    List<Firm> on(RoadKey road, String home) {
        return jdbc.sql("select c.id, c.address from company c join company_place p on p.company_id = c.id where "
                        + OF_DISTRICT + " and p.division = :division and p.road = :road")
                .param("home", home)
                .param("division", road.division())
                .param("road", road.name())
                .query(Firm::of)
                .list();
    }

    List<Firm> one(CompanyId company, String home) {
        return jdbc.sql("select c.id, c.address from company c where c.id = :id and " + OF_DISTRICT)
                .param("id", company.value())
                .param("home", home)
                .query(Firm::of)
                .list();
    }

    long count(String home) {
        return jdbc.sql("select count(*) from company c where " + OF_DISTRICT)
                .param("home", home)
                .query(Long.class)
                .single();
    }

    /** Forgets firms that have left the district, or were merged into another. */
    int forgetTheGone(String home) {
        return jdbc.sql(
                        "delete from company_place p where not exists (select from company c where c.id = p.company_id and "
                                + OF_DISTRICT + ")")
                .param("home", home)
                .update();
    }

    void replace(List<CompanyPlace> places, Instant now) {
        jdbc.sql("delete from company_place where company_id = any (:ids)")
                .param("ids", places.stream().map(p -> p.company().value()).toArray(Long[]::new))
                .update();
        bulk.copy("company_place (" + COLUMNS + ")", places, place -> cells(place, now));
    }

    private static List<@Nullable Object> cells(CompanyPlace place, Instant now) {
        @Nullable Door door = place.door().orElse(null);
        @Nullable Found found = place.found().orElse(null);
        return Arrays.asList(
                place.company().value(),
                place.address().orElse(null),
                door == null ? null : door.road().division(),
                door == null ? null : door.road().name(),
                door == null ? null : door.number().first(),
                door == null ? null : door.number().last(),
                door == null ? null : door.number().parity(),
                place.state(),
                found == null ? null : found.subdistrict(),
                found == null ? null : found.confidence(),
                found == null ? null : found.basis(),
                PgArray.of(place.candidates()),
                PgArray.of(place.grounds().stream()
                        .map(id -> Long.toString(id.value()))
                        .toList()),
                now);
    }

    Optional<CompanyPlace> find(CompanyId company) {
        return jdbc.sql("select * from company_place where company_id = :id")
                .param("id", company.value())
                .query(PlaceStore::read)
                .optional();
    }

    /**
     * How many firms are alike in this.
     *
     * @param state empty where the present address has not been looked at
     */
    record Tally(Optional<State> state, Optional<String> subdistrict, long firms) {}

    /** In one pass, for it is counted with every visit of the first page. */
    List<Tally> tally(String home, Filter visible) {
        return jdbc.sql("select case when " + CHANGED
                        + " then null else p.state end as known, p.subdistrict, count(*) as firms"
                        + " from company c left join company_place p on p.company_id = c.id where " + OF_DISTRICT
                        + " and "
                        + visible.sql() + " group by 1, 2")
                .params(visible.parameters())
                .param("home", home)
                .query((row, n) -> new Tally(
                        Optional.ofNullable(row.getString("known")).map(State::valueOf),
                        Optional.ofNullable(row.getString("subdistrict")),
                        row.getLong("firms")))
                .list();
    }

    Optional<Instant> derivedAt() {
        return jdbc.sql("select max(derived_at) as at from company_place")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("at")).map(t -> t.toInstant()))
                .single();
    }

    /** The doors of firms of which nothing follows yet. */
    List<Door> unconfirmed(String home, Filter visible) {
        return jdbc
                .sql("select p.* from company_place p join company c on c.id = p.company_id where " + OF_DISTRICT
                        + " and p.state = 'UNCONFIRMED' and " + visible.sql())
                .params(visible.parameters())
                .param("home", home)
                .query((row, n) -> ConfirmationStore.door(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Addresses of firms that the suggestion would place. */
    List<String> examples(Suggestion suggestion, int most, Filter visible) {
        return jdbc.sql("select distinct p.address from company_place p join company c on c.id = p.company_id"
                        + " where c.merged_into is null and p.state = 'UNCONFIRMED' and p.division = :division and p.road = :road"
                        + " and p.first_number between :first and :last and p.first_number % 2 = :first % 2 and "
                        + visible.sql() + " order by p.address limit :most")
                .params(visible.parameters())
                .param("division", suggestion.road().division())
                .param("road", suggestion.road().name())
                .param("first", suggestion.numbers().first())
                .param("last", suggestion.numbers().last())
                .param("most", most)
                .query(String.class)
                .list();
    }

    void eraseInvented() {
        jdbc.sql("delete from company_place where company_id in (select id from company where invented)")
                .update();
    }

    private static CompanyPlace read(ResultSet row, int number) throws SQLException {
        String subdistrict = row.getString("subdistrict");
        return new CompanyPlace(
                new CompanyId(row.getLong("company_id")),
                Optional.ofNullable(row.getString("address")),
                ConfirmationStore.door(row),
                State.valueOf(row.getString("state")),
                subdistrict == null
                        ? Optional.empty()
                        : Optional.of(new Found(
                                subdistrict, row.getDouble("confidence"), Basis.valueOf(row.getString("basis")))),
                List.of((String[]) array(row, "candidates")),
                Arrays.stream((Long[]) array(row, "grounds"))
                        .map(Confirmation.Id::new)
                        .toList());
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
