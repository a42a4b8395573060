package io.tuji.policy.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what policies say of the firms that a visitor may see. */
@Repository
public class PolicyFigureStore {

    private static final String SEEN = """
            from policy_verdict v join company c on c.id = v.company_id and c.merged_into is null where v.round = 'FIRST' and\s""";

    /** @param open something is not known, of firms of which anything is */
    public record Tally(long yes, long near, long open, long no) {

        public static final Tally NOTHING = new Tally(0, 0, 0, 0);
    }

    /**
     * A fact that many firms lack.
     *
     * @param firms for which it is among the fewest that would make a yes
     * @param alone those for which it is the only one
     */
    public record Asked(String fact, long firms, long alone) {}

    private final JdbcClient jdbc;
    private final Registry registry;

    PolicyFigureStore(JdbcClient jdbc, Registry registry) {
        this.jdbc = jdbc;
        this.registry = registry;
    }

    /** By policy. */
    public Map<String, Tally> tallies(Visitor visitor) {
        Filter seen = registry.visible(visitor);
        Map<String, Tally> found = new HashMap<>();
        jdbc.sql("""
                        select v.policy, count(*) filter (where truth = 'YES') as yes, count(*) filter (where truth = 'NO' and near) as near,
                               count(*) filter (where truth = 'UNKNOWN') as open, count(*) filter (where truth = 'NO' and not near) as no
                        """ + SEEN + seen.sql() + " group by v.policy")
                .params(seen.parameters())
                .query(row -> {
                    found.put(
                            row.getString("policy"),
                            new Tally(row.getLong("yes"), row.getLong("near"), row.getLong("open"), row.getLong("no")));
                });
        return found;
    }

    /** The facts that would settle most firms, those first that settle most of them alone. */
    public List<Asked> asked(String policy, int most, Visitor visitor) {
        Filter seen = registry.visible(visitor);
        return jdbc.sql("select a.fact, count(*) as firms, count(*) filter (where cardinality(v.asks) = 1) as alone "
                        + SEEN.replace(" where ", " cross join lateral unnest(v.asks) a (fact) where ")
                        + seen.sql() + " and v.policy = :policy and v.truth = 'UNKNOWN' group by a.fact "
                        + "order by sum(1.0 / cardinality(v.asks)) desc, a.fact limit :most")
                .params(seen.parameters())
                .param("policy", policy)
                .param("most", most)
                .query((row, n) -> new Asked(row.getString("fact"), row.getLong("firms"), row.getLong("alone")))
                .list();
    }
}
