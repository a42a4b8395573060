package io.tuji.coding.internal;

import io.tuji.access.Filter;
import io.tuji.coding.Codings.Progress;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.Guess;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.internal.FirmStore.Firm;
import io.tuji.database.Bulk;
import io.tuji.database.PgArray;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.registry.CompanyId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the industries of firms. Transactions belong to the caller. */
@Repository
class IndustryStore {

    private static final String COLUMNS =
            "company_id, company_version, state, why, section, division, code, confidence, basis,"
                    + " model, candidates, chances, resident, magnitude, put_off, coded_at";

    private static final String OF_STANDING =
            " from company c left join company_industry i on i.company_id = c.id where c.merged_into is null and ";

    private final JdbcClient jdbc;
    private final Bulk bulk;

    IndustryStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** A firm with what was found of it. */
    record Coded(Firm firm, CompanyIndustry industry, boolean resident) {}

    /** Derivations, decisions and the erasure of invented firms take turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('coding'))::text")
                .query(String.class)
                .single();
    }

    void replace(List<Coded> coded, Instant now) {
        jdbc.sql("delete from company_industry where company_id = any (:ids)")
                .param("ids", coded.stream().map(c -> c.firm().id().value()).toArray(Long[]::new))
                .update();
        bulk.copy("company_industry (" + COLUMNS + ")", coded, each -> cells(each, now));
    }

    private static List<@Nullable Object> cells(Coded coded, Instant now) {
        CompanyIndustry industry = coded.industry();
        @Nullable Found found = industry.found().orElse(null);
        return Arrays.asList(
                industry.company().value(),
                coded.firm().version(),
                industry.state(),
                industry.why().orElse(null),
                found == null ? null : found.industry().section(),
                found == null ? null : division(found.industry()),
                found == null ? null : found.industry().code(),
                found == null ? null : found.confidence().orElse(null),
                found == null ? null : found.basis(),
                industry.model(),
                PgArray.of(industry.candidates().stream()
                        .map(g -> g.industry().code())
                        .toList()),
                chances(industry.candidates()),
                coded.resident(),
                coded.firm().magnitude(),
                coded.firm().putOff(),
                now);
    }

    private static @Nullable String division(IndustryCode industry) {
        return industry.level() == Level.SECTION ? null : industry.code().substring(0, 2);
    }

    /** What sources state against each other has no chances. */
    private static String chances(List<Guess> guesses) {
        return PgArray.of(guesses.stream()
                .flatMap(guess -> guess.confidence().stream())
                .map(String::valueOf)
                .toList());
    }

    /** Forgets firms that were merged into others. */
    void forgetTheGone() {
        jdbc.sql("""
                delete from company_industry i using company c where c.id = i.company_id and c.merged_into is not null
                """).update();
    }

    Optional<CompanyIndustry> find(CompanyId company) {
        return jdbc.sql("select * from company_industry where company_id = :id")
                .param("id", company.value())
                .query(IndustryStore::read)
                .optional();
    }

    /** How many firms are alike in this. */
    record Tally(
            Optional<State> state,
            Optional<Why> why,
            Optional<Basis> basis,
            Optional<String> section,
            Optional<String> division,
            long firms) {

        static Tally of(ResultSet row, int number) throws SQLException {
            return new Tally(
                    Optional.ofNullable(row.getString("state")).map(State::valueOf),
                    Optional.ofNullable(row.getString("why")).map(Why::valueOf),
                    Optional.ofNullable(row.getString("basis")).map(Basis::valueOf),
                    Optional.ofNullable(row.getString("section")),
                    Optional.ofNullable(row.getString("division")),
                    row.getLong("firms"));
        }
    }

    List<Tally> tally(Filter visible) {
        return jdbc.sql("select i.state, i.why, i.basis, i.section, i.division, count(*) as firms" + OF_STANDING
                        + visible.sql() + " group by 1, 2, 3, 4, 5")
                .params(visible.parameters())
                .query(Tally::of)
                .list();
    }

    Optional<Instant> codedAt() {
        return jdbc.sql("select max(coded_at) as at from company_industry")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("at")).map(t -> t.toInstant()))
                .single();
    }

    List<CompanyIndustry> queue(int most, Filter visible) {
        return jdbc.sql("select i.*" + OF_STANDING + visible.sql() + " and i.state = 'REVIEW'"
                        + " order by i.put_off, i.resident desc, i.magnitude desc, i.chances[1] nulls first, i.company_id"
                        + " limit :most")
                .params(visible.parameters())
                .param("most", most)
                .query(IndustryStore::read)
                .list();
    }

    Progress progress() {
        return jdbc.sql("""
                        select (select count(*) from company_industry where state = 'REVIEW') as review,
                               (select count(*) from company_industry where basis = 'PERSON') as decided
                        """).query(Progress.class).single();
    }

    void putOff(CompanyId company) {
        jdbc.sql("""
                        update company_industry set put_off = 1 + (select max(put_off) from company_industry where state = 'REVIEW')
                        where company_id = :id and state = 'REVIEW'
                        """).param("id", company.value()).update();
    }

    void eraseInvented() {
        jdbc.sql("delete from company_industry where company_id in (select id from company where invented)")
                .update();
    }

    private static CompanyIndustry read(ResultSet row, int number) throws SQLException {
        return new CompanyIndustry(
                new CompanyId(row.getLong("company_id")),
                State.valueOf(row.getString("state")),
                found(row),
                Optional.ofNullable(row.getString("why")).map(Why::valueOf),
                row.getString("model"),
                guesses(row));
    }

    private static Optional<Found> found(ResultSet row) throws SQLException {
        String code = row.getString("code");
        if (code == null) {
            return Optional.empty();
        }
        double confidence = row.getDouble("confidence");
        Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(confidence);
        return Optional.of(new Found(IndustryTree.current().get(code), Basis.valueOf(row.getString("basis")), known));
    }

    private static List<Guess> guesses(ResultSet row) throws SQLException {
        String[] codes = (String[]) array(row, "candidates");
        Double[] chances = (Double[]) array(row, "chances");
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            Optional<Double> chance = i < chances.length ? Optional.of(chances[i]) : Optional.empty();
            guesses.add(new Guess(IndustryTree.current().get(codes[i]), chance));
        }
        return guesses;
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
