package io.tuji.title.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.registry.CompanyFacet;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.Title;
import io.tuji.title.HeldTitle;
import io.tuji.title.TitleState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Titles as one query: each with the firm that has it, its last day, and how it stands on a day as {@link TitleState#of} tells it. */
@Component
class TitleRows {

    private static final String SELECT = """
            select x.*,
                   case when x.ended_on <= greatest(:day::date, x.valid_from) then 'ENDED'
                        when x.valid_from > :day::date then 'COMING'
                        when x.last_day < :day::date then 'RUN_OUT'
                        when x.last_day <= :day::date + %d then 'RUNS_OUT'
                        else 'IN_FORCE' end as state,
                   exists (select from title n
                           where n.company_id in (select company_family(x.firm_id)) and n.kind = x.kind and n.valid_from > x.valid_from
                             and n.ended_on is null and coalesce(n.valid_to, 'infinity') > x.last_day) as renewed
            from (select t.*, c.id as firm_id, c.name as firm, c.credit_code, c.invented,
                         coalesce(c.division_code = :home, false) as at_home, %s as subdistrict,
                         least(t.valid_to, t.ended_on - 1) as last_day
                  from title t join company k on k.id = t.company_id
                  join company c on c.id = case when k.merged_into is null then k.id else company_root(k.id) end
                  where %s) x
            """;

    private final Registry registry;
    private final District district;
    private final Optional<CompanyFacet> places;

    TitleRows(Registry registry, District district, List<CompanyFacet> facets) {
        this.registry = registry;
        this.district = district;
        this.places = facets.stream()
                .filter(facet -> facet.key().equals(CompanyFacet.SUBDISTRICT))
                .findFirst();
    }

    /** A query with the values that it names. */
    record Query(String sql, Map<String, Object> parameters) {}

    Query asOf(LocalDate day, Visitor visitor) {
        return asOf(day, registry.visible(visitor));
    }

    /** @param subdistricts that firms lie in, or what else the list of firms can be narrowed to there; none for everywhere */
    Query asOf(LocalDate day, Visitor visitor, List<String> subdistricts) {
        Filter visible = registry.visible(visitor);
        return asOf(
                day,
                subdistricts.isEmpty()
                        ? visible
                        : places.map(facet -> visible.and(facet.filter(subdistricts)))
                                .orElse(visible));
    }

    /** @param seen firms, with the alias {@code c} */
    Query asOf(LocalDate day, Filter seen) {
        String subdistrict = places.flatMap(CompanyFacet::value).orElse("null");
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("day", day);
        parameters.put(
                "home", district.find().map(pack -> pack.head().division()).orElse(""));
        return new Query(SELECT.formatted(TitleState.SOON, subdistrict, seen.sql()), parameters);
    }

    static HeldTitle read(ResultSet row, int number) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        Title title = new Title(
                new Title.Id(row.getLong("id")),
                new CompanyId(row.getLong("company_id")),
                row.getString("kind"),
                Optional.ofNullable(row.getString("number")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("issuer"),
                row.getString("said_by"),
                ended == null ? Optional.empty() : Optional.of(new Title.End(ended, row.getString("end_reason"))));
        return new HeldTitle(
                title,
                new CompanyId(row.getLong("firm_id")),
                row.getString("firm"),
                Optional.ofNullable(row.getString("credit_code")),
                row.getBoolean("invented"),
                Optional.ofNullable(row.getString("subdistrict")),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getBoolean("renewed"),
                TitleState.valueOf(row.getString("state")));
    }
}
