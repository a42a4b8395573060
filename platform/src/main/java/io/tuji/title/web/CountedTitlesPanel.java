package io.tuji.title.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import io.tuji.plan.CountedSource;
import io.tuji.plan.IndicatorPanel;
import io.tuji.plan.Standing;
import io.tuji.title.CountedTitles;
import io.tuji.title.CountedTitles.Count;
import io.tuji.title.TitleDeclaration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the board and on the page of an indicator: how many firms hold a title that counts today, whatever the years of the plan. */
@Component
class CountedTitlesPanel implements IndicatorPanel, CountedSource {

    /**
     * @param kinds of titles that count
     * @param href the firms that are counted
     */
    public record Content(
            Count count, List<String> kinds, LocalDate today, String href, List<TitleDeclaration> declarations) {

        public Content {
            kinds = List.copyOf(kinds);
            declarations = List.copyOf(declarations);
        }
    }

    private final CountedTitles counted;
    private final Clock clock;

    CountedTitlesPanel(CountedTitles counted, Clock clock) {
        this.counted = counted;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "title/indicator";
    }

    @Override
    public Optional<Object> find(Plan plan, Standing standing, Visitor visitor) {
        String measure = standing.indicator().id();
        LocalDate today = LocalDate.now(clock);
        return maySee(visitor) && counted.measures().contains(measure)
                ? Optional.of(new Content(
                        counted.count(measure, today, visitor),
                        counted.kinds(measure),
                        today,
                        href(measure),
                        counted.declarations(measure, visitor)))
                : Optional.empty();
    }

    @Override
    public Map<String, SoFar> of(Plan plan, Visitor visitor) {
        Map<String, SoFar> soFar = new HashMap<>();
        if (maySee(visitor)) {
            LocalDate today = LocalDate.now(clock);
            counted.measures()
                    .forEach(measure -> soFar.put(
                            measure,
                            new SoFar(
                                    counted.count(measure, today, visitor).counted(), href(measure), "titles.sofar")));
        }
        return soFar;
    }

    private static boolean maySee(Visitor visitor) {
        return visitor.may(Right.view("title"));
    }

    private static String href(String measure) {
        return "/titles/counted?measure=" + measure;
    }
}
