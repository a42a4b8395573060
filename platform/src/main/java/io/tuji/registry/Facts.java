package io.tuji.registry;

import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of firms beside their registration. Statements stand side by side; what is believed is derived: the surest certainty,
 * then the latest vintage; speakers who differ at the same certainty and vintage leave the value in conflict, until a person sets a
 * statement aside.
 */
public interface Facts {

    /** Everything that may be said of a firm, in the order of the list. */
    List<FactDefinition> list();

    /** What the visitor may see of this firm. */
    List<FactDefinition> list(CompanyId company, Visitor visitor);

    Optional<FactDefinition> find(String key);

    /** Keeps a statement; it supersedes the last word of the same speaker on the same period. */
    Statement.Id record(Statement.What what, Actor actor);

    /** For the latest period of which anything had been recorded by the moment. */
    Known<Statement> believed(CompanyId company, FactDefinition fact, Instant asOf);

    /** For one period, as far as it had been recorded by the moment. */
    Known<Statement> believed(CompanyId company, FactDefinition fact, Period period, Instant asOf);

    /**
     * What is believed of many firms, so that it can be summed up: of a yearly fact for the latest year of which anything was said of any
     * of them, of others for the latest period of each. Firms of which nothing was said are left out.
     */
    Map<CompanyId, Known<Statement>> believed(Collection<CompanyId> companies, FactDefinition fact, Instant asOf);

    /** What is believed of many firms for each period of which anything had been recorded of any of them by the moment. */
    Map<Period, Map<CompanyId, Known<Statement>>> believedByPeriod(
            Collection<CompanyId> companies, FactDefinition fact, Instant asOf);

    /**
     * Everything that is believed or contested of many firms at a moment; ask for some thousands of firms at once. Firms, facts and periods
     * of which nothing counts are left out.
     */
    Map<CompanyId, List<Standing>> standing(Collection<CompanyId> companies, Instant asOf);

    /** What stands on one fact of a firm for one period. */
    record Standing(String key, Period period, Known<Statement> value) {}

    /** All that was said, the latest first. */
    List<Statement> history(CompanyId company, FactDefinition fact);
}
