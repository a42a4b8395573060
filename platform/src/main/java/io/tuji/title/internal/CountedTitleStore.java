package io.tuji.title.internal;

import io.tuji.access.UserId;
import io.tuji.registry.CompanyId;
import io.tuji.title.CountedTitles.Count;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.TitleDeclaration.Id;
import io.tuji.title.internal.TitleRows.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts firms with a title, and keeps the declarations that lists of them are complete. Transactions belong to the caller. */
@Repository
class CountedTitleStore {

    private static final String SELECT =
            "select d.*, u.name as by_name from title_declaration d join app_user u on u.id = d.declared_by ";

    private static final String HELD = " h where h.kind = any (:kinds) and h.state in ('IN_FORCE', 'RUNS_OUT')";

    private final JdbcClient jdbc;

    CountedTitleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The firms of the district that hold one of the kinds, each once with the title that lasts longest. */
    Query firms(List<String> kinds, Query titles) {
        return once(kinds, titles, " and h.at_home");
    }

    private static Query once(List<String> kinds, Query titles, String where) {
        Map<String, Object> parameters = new HashMap<>(titles.parameters());
        parameters.put("kinds", kinds.toArray(String[]::new));
        return new Query(
                "select distinct on (h.firm_id) h.* from (" + titles.sql() + ")" + HELD + where
                        + " order by h.firm_id, h.last_day desc nulls first, h.id",
                parameters);
    }

    Count count(List<String> kinds, Query titles) {
        Query held = once(kinds, titles, "");
        return jdbc.sql("""
                        select count(*) filter (where f.at_home and not f.invented) as counted,
                               count(*) filter (where f.at_home and f.invented) as invented,
                               count(*) filter (where not f.at_home and not f.invented) as elsewhere
                        from (%s) f
                        """.formatted(held.sql()))
                .params(held.parameters())
                .query((row, n) -> new Count(row.getLong("counted"), row.getLong("invented"), row.getLong("elsewhere")))
                .single();
    }

    /** What is declared. */
    record Declared(String measure, LocalDate asOf, long counted, String words, UserId by, Instant at) {}

    /** @param firms that are counted, in the form of {@link #firms} */
    Id add(Declared declared, String observation, Query firms) {
        Id id = jdbc.sql("""
                        insert into title_declaration (measure, year, as_of, counted, observation, words, declared_by, declared_at)
                        values (:measure, :year, :asOf, :counted, :observation, :words, :by, :at) returning id
                        """)
                .param("measure", declared.measure())
                .param("year", declared.asOf().getYear())
                .param("asOf", declared.asOf())
                .param("counted", declared.counted())
                .param("observation", observation)
                .param("words", declared.words())
                .param("by", declared.by().value())
                .param("at", declared.at().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
        jdbc.sql("insert into title_declared (declaration_id, company_id) select :declaration, f.firm_id from ("
                        + firms.sql() + ") f where not f.invented")
                .params(firms.parameters())
                .param("declaration", id.value())
                .update();
        return id;
    }

    void replace(Id id) {
        jdbc.sql("update title_declaration set replaced = true where id = :id")
                .param("id", id.value())
                .update();
    }

    void withdraw(Id id, String why) {
        jdbc.sql("update title_declaration set withdrawn_why = :why where id = :id")
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /** Two declarations of the same year wait for each other. */
    Optional<TitleDeclaration> standing(String measure, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('title_declaration'))").query(row -> {});
        return jdbc.sql(
                        SELECT
                                + "where d.measure = :measure and d.year = :year and not d.replaced and d.withdrawn_why is null")
                .param("measure", measure)
                .param("year", year)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The latest first, each completed by what is counted now. */
    List<TitleDeclaration> of(String measure, UnaryOperator<TitleDeclaration> now) {
        return jdbc
                .sql(SELECT + "where d.measure = :measure order by d.id desc")
                .param("measure", measure)
                .query((row, n) -> read(row))
                .list()
                .stream()
                .map(now)
                .toList();
    }

    Optional<TitleDeclaration> find(Id id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Firms of a declaration that are not among the firms. */
    List<CompanyId> gone(Id id, Query firms) {
        return ids(
                "select distinct d.firm from (" + declared() + ") d where d.firm not in (select f.firm_id from ("
                        + firms.sql() + ") f)",
                id,
                firms);
    }

    /** Of the firms, without invented ones, those that the declaration does not name. */
    List<CompanyId> come(Id id, Query firms) {
        return ids(
                "select f.firm_id as firm from (" + firms.sql()
                        + ") f where not f.invented and f.firm_id not in (select d.firm from (" + declared() + ") d)",
                id,
                firms);
    }

    private static String declared() {
        return """
                select case when k.merged_into is null then k.id else company_root(k.id) end as firm
                from title_declared e join company k on k.id = e.company_id where e.declaration_id = :declaration""";
    }

    private List<CompanyId> ids(String sql, Id id, Query firms) {
        return jdbc.sql(sql)
                .params(firms.parameters())
                .param("declaration", id.value())
                .query((row, n) -> new CompanyId(row.getLong("firm")))
                .list();
    }

    private static TitleDeclaration read(ResultSet row) throws SQLException {
        return new TitleDeclaration(
                new Id(row.getLong("id")),
                row.getString("measure"),
                row.getInt("year"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("counted"),
                row.getInt("counted"),
                row.getInt("counted"),
                row.getString("observation"),
                row.getString("words"),
                row.getString("by_name"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("replaced"),
                Optional.ofNullable(row.getString("withdrawn_why")));
    }
}
