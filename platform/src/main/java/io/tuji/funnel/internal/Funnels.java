package io.tuji.funnel.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Stage;
import io.tuji.funnel.internal.FunnelReport.Exit;
import io.tuji.funnel.internal.FunnelReport.LeadBar;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.FunnelReport.Stays;
import io.tuji.funnel.internal.FunnelReport.Step;
import io.tuji.funnel.internal.FunnelStore.Spot;
import io.tuji.funnel.internal.FunnelStore.Standing;
import io.tuji.promotion.Projects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the report of the funnel. */
@Service
public class Funnels {

    private static final String OPEN = "OPEN";

    private final FunnelStore store;
    private final Projects projects;

    Funnels(FunnelStore store, Projects projects) {
        this.store = store;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public FunnelReport report(FunnelQuestion question, Visitor visitor) {
        store.prepare();
        List<Standing> standings = store.standings(question, visitor);
        Map<Spot, SortedMap<Integer, Long>> stays = store.stays(question, visitor);
        List<Part> parts = projects.rules().map(PromotionRules::ways).orElse(List.of()).stream()
                .map(PromotionRules.Way::pipeline)
                .map(way -> part(
                        way,
                        standings.stream()
                                .filter(one -> one.pipeline().equals(way.id()))
                                .toList(),
                        stays))
                .filter(part -> part.entered() > 0)
                .toList();
        return new FunnelReport(question, leads(question, visitor), parts);
    }

    private Optional<LeadBar> leads(FunnelQuestion question, Visitor visitor) {
        boolean isTheirs = question.zone().isEmpty() && question.place().isEmpty();
        return isTheirs && visitor.may(Right.view("lead"))
                ? Optional.of(store.leads(question, visitor))
                : Optional.empty();
    }

    private static Part part(Pipeline way, List<Standing> own, Map<Spot, SortedMap<Integer, Long>> stays) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : way.stages()) {
            steps.add(step(way, stage.id(), own, stays));
        }
        return new Part(way.id(), count(own, one -> true), steps, exits(own));
    }

    private static Step step(
            Pipeline way, String stage, List<Standing> own, Map<Spot, SortedMap<Integer, Long>> stays) {
        int place = way.place(stage) + 1;
        long reached = count(own, one -> one.reached() >= place);
        Optional<BigDecimal> conversion =
                way.next(stage).flatMap(next -> Stays.fraction(count(own, one -> one.reached() > place), reached));
        return new Step(
                stage,
                count(own, one -> one.stage().equals(stage) && one.state().equals(OPEN)),
                reached,
                count(own, one -> one.stage().equals(stage) && !one.state().equals(OPEN)),
                conversion,
                Stays.of(stays.getOrDefault(new Spot(way.id(), stage), new TreeMap<>())));
    }

    private static List<Exit> exits(List<Standing> own) {
        Map<Leaving, Map<String, Long>> exits = new TreeMap<>();
        own.stream()
                .filter(one -> !one.state().equals(OPEN))
                .forEach(one -> exits.computeIfAbsent(Leaving.valueOf(one.state()), leaving -> new TreeMap<>())
                        .merge(one.reason(), one.count(), Long::sum));
        return exits.entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream()
                        .map(reason -> new Exit(of.getKey(), reason.getKey(), reason.getValue()))
                        .sorted(Comparator.comparing(Exit::count).reversed()))
                .toList();
    }

    private static long count(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).mapToLong(Standing::count).sum();
    }
}
