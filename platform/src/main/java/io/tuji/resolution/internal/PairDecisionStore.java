package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Corrections;
import io.tuji.engine.resolve.DecidedPair;
import io.tuji.engine.resolve.company.CompanyScheme;
import io.tuji.resolution.DistrictWeights.Decisions;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.Pair;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.Pair.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what persons decided on pairs of real firms, one by one. */
@Repository
class PairDecisionStore {

    /** Invented firms say nothing of the district's; a batch was decided by the evidence that is to be corrected. */
    private static final String DECIDED = """
            from resolution_pair p
            where p.decision is not null and p.batch_id is null
              and not exists (select from company c where c.id in (p.company_left, p.company_right) and c.invented)
            """;

    private final JdbcClient jdbc;
    private final PairStore pairs;
    private final WeightStore weights;

    PairDecisionStore(JdbcClient jdbc, PairStore pairs, WeightStore weights) {
        this.jdbc = jdbc;
        this.pairs = pairs;
        this.weights = weights;
    }

    Decisions count() {
        return jdbc.sql("""
                        select count(*) filter (where p.decision = 'SAME') as same,
                               count(*) filter (where p.decision = 'DIFFERENT') as different
                        """ + DECIDED).query(Decisions.class).single();
    }

    /** As they would have been shown by weights without decisions, whatever was in force. */
    List<DecidedPair> list() {
        Map<Long, Corrections> inForce = new HashMap<>();
        return jdbc.sql("select p.* " + DECIDED + " order by p.id")
                .query((row, number) -> decided(row, number, inForce))
                .list();
    }

    private DecidedPair decided(ResultSet row, int number, Map<Long, Corrections> inForce) throws SQLException {
        Pair pair = pairs.pair(row, number);
        Corrections shown = inForce.computeIfAbsent(row.getLong("own_weights_id"), this::corrections);
        return DecidedPair.shown(
                pair.left().value(),
                pair.right().value(),
                pair.reasons().stream().collect(Collectors.toMap(Reason::comparison, Reason::level)),
                pair.probability(),
                shown,
                pair.decided().filter(d -> d.decision() == Decision.SAME).isPresent());
    }

    /** @param id 0 where nothing was corrected */
    private Corrections corrections(long id) {
        return id == 0 ? Corrections.none(CompanyScheme.SCHEME) : weights.corrections(new OwnWeights.Id(id));
    }
}
