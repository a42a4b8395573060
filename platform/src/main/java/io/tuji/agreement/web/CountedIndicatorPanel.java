package io.tuji.agreement.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.CountedProjects.Count;
import io.tuji.agreement.Declaration;
import io.tuji.district.Plan;
import io.tuji.plan.CountedSource;
import io.tuji.plan.IndicatorPanel;
import io.tuji.plan.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the board and on the page of an indicator: how many projects count for it so far, and which lists were declared complete. */
@Component
class CountedIndicatorPanel implements IndicatorPanel, CountedSource {

    /** @param href the projects that are counted */
    public record Content(Count count, String href, List<Declaration> declarations) {

        public Content {
            declarations = List.copyOf(declarations);
        }
    }

    private final CountedProjects counted;

    CountedIndicatorPanel(CountedProjects counted) {
        this.counted = counted;
    }

    @Override
    public String template() {
        return "agreement/indicator";
    }

    @Override
    public Optional<Object> find(Plan plan, Standing standing, Visitor visitor) {
        String measure = standing.indicator().id();
        return maySee(visitor) && counted.measures().contains(measure)
                ? Optional.of(new Content(
                        count(plan, measure, visitor), href(plan, measure), counted.declarations(measure, visitor)))
                : Optional.empty();
    }

    @Override
    public Map<String, SoFar> of(Plan plan, Visitor visitor) {
        Map<String, SoFar> soFar = new HashMap<>();
        if (maySee(visitor)) {
            counted.measures()
                    .forEach(measure -> soFar.put(
                            measure, new SoFar(count(plan, measure, visitor).counted(), href(plan, measure))));
        }
        return soFar;
    }

    private static boolean maySee(Visitor visitor) {
        return visitor.may(Right.view("promotion"));
    }

    private Count count(Plan plan, String measure, Visitor visitor) {
        return counted.count(measure, first(plan), last(plan), visitor);
    }

    private static LocalDate first(Plan plan) {
        return LocalDate.of(plan.firstYear(), 1, 1);
    }

    private static LocalDate last(Plan plan) {
        return LocalDate.of(plan.lastYear(), 12, 31);
    }

    private static String href(Plan plan, String measure) {
        return "/landed?measure=%s&from=%s&to=%s".formatted(measure, first(plan), last(plan));
    }
}
