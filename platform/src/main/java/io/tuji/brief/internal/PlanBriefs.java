package io.tuji.brief.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.brief.LightChange;
import io.tuji.brief.PlanBrief;
import io.tuji.brief.PlanBrief.Lack;
import io.tuji.district.Plan;
import io.tuji.engine.plan.Gap;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import io.tuji.plan.Board;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.plan.Withheld;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a leader wants to know of a whole plan. */
@Component
class PlanBriefs {

    private final Plans plans;
    private final Observations observations;
    private final Clearances clearances;
    private final Outlooks outlooks;
    private final Warnings warnings;
    private final TaskWork tasks;
    private final Clock clock;

    PlanBriefs(
            Plans plans,
            Observations observations,
            Clearances clearances,
            Outlooks outlooks,
            Warnings warnings,
            TaskWork tasks,
            Clock clock) {
        this.plans = plans;
        this.observations = observations;
        this.clearances = clearances;
        this.outlooks = outlooks;
        this.warnings = warnings;
        this.tasks = tasks;
        this.clock = clock;
    }

    Optional<PlanBrief> find(String plan, Visitor visitor) {
        return plans.find(plan).map(board -> of(board, clearances.withheld(), visitor));
    }

    private PlanBrief of(Board board, Withheld withheld, Visitor visitor) {
        List<Standing> standings = board.headlines().stream()
                .filter(standing -> !withheld.covers(standing.indicator().id()))
                .toList();
        Set<String> shown =
                standings.stream().map(standing -> standing.indicator().id()).collect(Collectors.toSet());
        boolean seesOutlook = visitor.may(Right.view("outlook"));
        return new PlanBrief(
                board.plan(),
                standings,
                board.headlines().size() - standings.size(),
                heldBack(board, withheld),
                clearances.unapproved(standings).size(),
                timeShare(board.plan()),
                behind(standings),
                seesOutlook ? changes(board.plan(), shown) : List.of(),
                seesOutlook ? warnings(board) : List.of(),
                tasks.late(task -> true, visitor),
                lacks(standings),
                Sources.of(standings.stream()));
    }

    private int heldBack(Board board, Withheld withheld) {
        return board.headlines().stream()
                .map(standing -> standing.indicator().id())
                .filter(withheld::covers)
                .mapToInt(measure -> (int) observations.now(measure).stream()
                        .filter(withheld::covers)
                        .count())
                .sum();
    }

    private BigDecimal timeShare(Plan plan) {
        LocalDate first = LocalDate.of(plan.firstYear(), 1, 1);
        LocalDate end = LocalDate.of(plan.lastYear() + 1, 1, 1);
        long gone = ChronoUnit.DAYS.between(first, LocalDate.now(clock).plusDays(1));
        long all = ChronoUnit.DAYS.between(first, end);
        return BigDecimal.valueOf(Math.max(0, Math.min(all, gone)))
                .divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
    }

    private static List<Standing> behind(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.judgement().state().fallsShort())
                .sorted(Comparator.comparing(
                        standing -> standing.judgement().deviation().orElse(BigDecimal.ZERO)))
                .toList();
    }

    private List<LightChange> changes(Plan plan, Set<String> shown) {
        return outlooks.histories(plan.id()).entrySet().stream()
                .filter(entry -> shown.contains(entry.getKey()))
                .flatMap(entry -> LightChange.of(entry.getValue()).stream())
                .sorted(Comparator.comparing(LightChange::now).reversed().thenComparing(LightChange::measure))
                .toList();
    }

    /** Those of headline indicators; of one that is held back, too: why it was raised is for the page to leave out. */
    private List<Warning> warnings(Board board) {
        Set<String> headlines = board.headlines().stream()
                .map(standing -> standing.indicator().id())
                .collect(Collectors.toSet());
        return warnings.open(board.plan().id()).stream()
                .filter(warning -> headlines.contains(warning.measure()))
                .toList();
    }

    private static List<Lack> lacks(List<Standing> standings) {
        Map<String, List<String>> byAsk = standings.stream()
                .filter(standing -> !standing.judgement().gaps().isEmpty())
                .collect(Collectors.groupingBy(
                        PlanBriefs::ask,
                        LinkedHashMap::new,
                        Collectors.mapping(standing -> standing.indicator().id(), Collectors.toList())));
        return byAsk.entrySet().stream()
                .map(entry -> new Lack(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Lack lack) -> lack.measures().size())
                        .reversed())
                .toList();
    }

    private static String ask(Standing standing) {
        return standing.judgement().gaps().stream()
                .map(Gap::ask)
                .flatMap(List::stream)
                .findFirst()
                .orElse(standing.indicator().ask());
    }
}
