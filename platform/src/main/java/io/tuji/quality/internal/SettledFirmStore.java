package io.tuji.quality.internal;

import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.settling.SettledFirm;
import io.tuji.engine.chain.settling.SettledFirm.At;
import io.tuji.quality.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the firms that stand on nodes, wherever they are: neither invented nor merged into others. Those that no register lists any more
 * are among them, for they came too.
 */
@Repository
class SettledFirmStore {

    private static final String COUNTED = "p.state = 'ON' and not c.invented and c.merged_into is null";

    private final JdbcClient jdbc;

    SettledFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param chains in force */
    Coverage coverage(List<String> chains) {
        return new Coverage(jdbc.sql("""
                        select f.division_code, f.founded, count(*) as firms
                        from (select distinct c.id, c.division_code, extract(year from c.established_on)::int as founded
                              from chain_position p join company c on c.id = p.company_id
                              where p.chain = any (:chains) and\s""" + COUNTED + ") f group by 1, 2")
                .param("chains", chains.toArray(String[]::new))
                .query((row, number) -> new Coverage.Cell(
                        Optional.ofNullable(row.getString("division_code")),
                        Optional.ofNullable(row.getObject("founded", Integer.class)),
                        row.getLong("firms")))
                .list());
    }

    /** The fit is that of the node it is surest on, as the ranking reads it. */
    List<SettledFirm> list(List<String> chains, RegionLevel level) {
        return jdbc.sql("""
                        select c.id, c.name, c.established_on, c.division_code, string_agg(p.chain || ':' || p.node, ',') as nodes,
                               (array_agg(p.basis order by p.basis <> 'TEXT' desc))[1] as basis,
                               max(p.confidence) filter (where p.basis = 'TEXT') as confidence
                        from chain_position p join company c on c.id = p.company_id
                        where p.chain = any (:chains) and\s""" + COUNTED + " group by c.id order by c.id")
                .param("chains", chains.toArray(String[]::new))
                .query((row, number) -> read(row, level))
                .list();
    }

    private static SettledFirm read(ResultSet row, RegionLevel level) throws SQLException {
        return new SettledFirm(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("established_on", LocalDate.class)),
                Optional.ofNullable(row.getString("division_code")).flatMap(level::of),
                fit(row.getString("basis"), row.getDouble("confidence")),
                Arrays.stream(row.getString("nodes").split(",", -1))
                        .map(node -> node.split(":", 2))
                        .map(parts -> new At(parts[0], parts[1]))
                        .toList());
    }

    private static Fact fit(String basis, double confidence) {
        FactKind kind = switch (basis) {
            case "PERSON" -> FactKind.SAID_BY_PERSON;
            case "PRODUCT" -> FactKind.SAID_BY_LIST;
            default -> FactKind.READ_FROM_TEXT;
        };
        return new Fact(kind, kind == FactKind.READ_FROM_TEXT ? confidence : 1, "", Optional.empty(), Optional.empty());
    }
}
