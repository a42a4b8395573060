package io.tuji.counted.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.Facts;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterPanel;
import io.tuji.roster.Rosters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a list: the measures that are counted from it, year by year, and the form that adds one. */
@Component
class RosterCountingPanel implements RosterPanel {

    /**
     * @param measures that some fact measures
     * @param facts that the visitor may see and that can be summed up
     */
    public record Content(
            Roster roster,
            List<CountingView> countings,
            List<Measure> measures,
            List<Breakdown> breakdowns,
            List<FactDefinition> facts,
            boolean mayChange) {}

    private final CountingViews views;
    private final Facts facts;
    private final Rosters rosters;
    private final District district;

    RosterCountingPanel(CountingViews views, Facts facts, Rosters rosters, District district) {
        this.views = views;
        this.facts = facts;
        this.rosters = rosters;
        this.district = district;
    }

    @Override
    public String template() {
        return "counted/roster";
    }

    @Override
    public Optional<Object> find(Roster roster, Visitor visitor) {
        if (!visitor.may(Right.view("plan"))) {
            return Optional.empty();
        }
        List<CountingView> countings = views.of(roster.id(), visitor);
        List<FactDefinition> summed = summedUp(visitor);
        boolean mayChange = visitor.may(Right.change("plan")) && !roster.closed() && !summed.isEmpty();
        return countings.isEmpty() && !mayChange
                ? Optional.empty()
                : Optional.of(new Content(
                        roster,
                        countings,
                        measures(summed),
                        district.find().map(DistrictPack::breakdowns).orElse(List.of()),
                        summed,
                        mayChange));
    }

    private List<FactDefinition> summedUp(Visitor visitor) {
        return facts.list().stream()
                .filter(fact -> fact.addsUp() && fact.period() == PeriodKind.YEAR)
                .filter(fact -> rosters.reaches(visitor, fact.right()))
                .toList();
    }

    private List<Measure> measures(List<FactDefinition> summed) {
        return district.find().map(DistrictPack::measures).orElse(List.of()).stream()
                .filter(measure ->
                        summed.stream().flatMap(fact -> fact.unit().stream()).anyMatch(measure.unit()::measuresSameAs))
                .toList();
    }
}
