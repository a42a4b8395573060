package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads companies. Every method takes the condition on which the visitor may see them. */
@Repository
public class CompanyStore {

    private static final String SELECT = "select " + CompanyRows.COLUMNS + " from company c where ";

    /** Rows that a cursor fetches at a time. */
    private static final int PORTION = 2_000;

    private final JdbcClient jdbc;

    CompanyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Company> find(CompanyId id, Filter filter) {
        return jdbc.sql(SELECT + "c.id = :id and " + filter.sql())
                .params(filter.parameters())
                .param("id", id.value())
                .query(CompanyRows::company)
                .optional();
    }

    /** In no particular order. */
    public List<Company> list(Collection<CompanyId> ids, Filter filter) {
        return jdbc.sql(SELECT + "c.id = any (:ids) and " + filter.sql())
                .params(filter.parameters())
                .param("ids", ids.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(CompanyRows::company)
                .list();
    }

    public List<Company> page(Filter filter, String orderBy, long offset, int limit) {
        return jdbc.sql(SELECT + filter.sql() + " order by " + orderBy + " offset :offset limit :limit")
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(CompanyRows::company)
                .list();
    }

    public long count(Filter filter) {
        return jdbc.sql("select count(*) from company c where " + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** Hands on one company after the other without holding them all; needs a transaction to hold the cursor. */
    public void each(Filter filter, String orderBy, Consumer<Company> consumer) {
        jdbc.sql(SELECT + filter.sql() + " order by " + orderBy)
                .params(filter.parameters())
                .withFetchSize(PORTION)
                .query((RowCallbackHandler) row -> consumer.accept(CompanyRows.company(row, 0)));
    }

    /** Of the companies that begin with the text first, then by name: an order that does not depend on the index. */
    public List<Company> firstBeginningWith(String text, Filter filter, int limit) {
        return page(
                filter.and(Filter.where("true", "typed", text)),
                "not starts_with(c.name, :typed), c.name, c.id",
                0,
                limit);
    }

    /** How many companies there are of each division code; a company without one is not counted. */
    public List<DivisionCount> divisions(Filter filter) {
        return jdbc.sql(
                        "select c.division_code as code, count(*) as count from company c where c.division_code is not null and "
                                + filter.sql() + " group by c.division_code order by c.division_code")
                .params(filter.parameters())
                .query(DivisionCount.class)
                .list();
    }

    /** How many companies have each value of an expression, the most frequent first; those without one are not counted. */
    List<FacetCounts.Count> counts(String expression, Filter filter, int limit) {
        return jdbc.sql("select value, count(*) as count from (select " + expression + " as value from company c where "
                        + filter.sql()
                        + ") valued where value is not null group by value order by count desc, value limit :most")
                .params(filter.parameters())
                .param("most", limit)
                .query(FacetCounts.Count.class)
                .list();
    }

    public record DivisionCount(String code, long count) {}

    /** Whether a text of one of the companies is longer than a cell of a workbook can hold. */
    public boolean hasTextLongerThan(int characters, Filter filter) {
        return jdbc.sql(
                        "select exists (select from company c where greatest(length(c.scope), length(c.address), length(c.name))"
                                + " > :characters and " + filter.sql() + ")")
                .params(filter.parameters())
                .param("characters", characters)
                .query(Boolean.class)
                .single();
    }
}
