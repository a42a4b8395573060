package io.tuji.chain.internal;

import io.tuji.chain.FirmPosition;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.internal.PositionStore.Reading;
import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places firms anew, some at a time, each time by the templates, products and decisions of that moment. */
@Component
class PositionDerivation {

    private final PlacedFirmStore firms;
    private final FirmReader reader;
    private final PositionStore positions;
    private final NodeDecisionStore decisions;
    private final TemplatesInForce templates;
    private final Clock clock;

    PositionDerivation(
            PlacedFirmStore firms,
            FirmReader reader,
            PositionStore positions,
            NodeDecisionStore decisions,
            TemplatesInForce templates,
            Clock clock) {
        this.firms = firms;
        this.reader = reader;
        this.positions = positions;
        this.decisions = decisions;
        this.templates = templates;
        this.clock = clock;
    }

    /** Firms behind the given one; empty at the end. */
    @Transactional
    public Optional<CompanyId> next(long after, int most) {
        positions.oneAtATime();
        List<PlacedFirm> batch = firms.after(after, most);
        place(batch);
        return batch.isEmpty()
                ? Optional.empty()
                : Optional.of(batch.get(batch.size() - 1).id());
    }

    /** False, and nothing is done, where more have changed than may be at once. */
    @Transactional
    public boolean changed(int most) {
        positions.oneAtATime();
        positions.forgetTheGone();
        List<PlacedFirm> changed = firms.changed(templates.get().mark(), most + 1);
        boolean few = changed.size() <= most;
        if (few) {
            place(changed);
        }
        return few;
    }

    /** The firms themselves, or those they were merged into. */
    @Transactional
    public void all(Collection<CompanyId> companies) {
        positions.oneAtATime();
        place(firms.standing(companies));
    }

    private void place(List<PlacedFirm> batch) {
        if (batch.isEmpty()) {
            return;
        }
        TemplatesInForce.Ready ready = templates.get();
        PositionRule rule = new PositionRule(ready.nodes(), ready.certain());
        Map<CompanyId, ChainFirm> said = reader.of(batch);
        Map<CompanyId, Long> staff = reader.staff(batch);
        Map<CompanyId, List<NodeDecision>> decided =
                decisions.standing(batch.stream().map(PlacedFirm::id).toList());
        List<FirmPosition> placed = new ArrayList<>();
        said.forEach((company, firm) ->
                placed.addAll(rule.of(company, ready.reader().read(firm), decided.getOrDefault(company, List.of()))));
        List<Reading> readings = batch.stream()
                .map(firm -> new Reading(
                        firm.id(),
                        firm.version(),
                        ready.mark(),
                        ready.home().isPresent() && firm.division().equals(ready.home()),
                        Optional.ofNullable(staff.get(firm.id()))))
                .toList();
        positions.replace(readings, placed, clock.instant());
    }
}
