package io.tuji.analysis.internal;

import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.analysis.Indicator;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import io.tuji.plan.Withheld;
import java.util.List;
import java.util.stream.Collectors;

/** What a paper may see of the figures: nothing that is to stay inside, and nothing of a later time. */
record Lookup(Scope scope, Withheld withheld) {

    boolean maySee(PlanObservation said) {
        return !withheld.covers(said)
                && !said.what().period().last().isAfter(scope.period().last());
    }

    List<PlanObservation> said(Standing standing) {
        return standing.said().stream().filter(this::maySee).toList();
    }

    Indicator indicator(Standing standing) {
        List<PlanObservation> said = said(standing);
        List<Observed> observed = said.stream().map(PlanObservation::observed).toList();
        return new Indicator(
                scope.plan().id(),
                standing.indicator().id(),
                standing.aim(),
                observed,
                said.stream().collect(Collectors.toMap(o -> o.ref().text(), PlanObservation::version)),
                scope.period());
    }
}
