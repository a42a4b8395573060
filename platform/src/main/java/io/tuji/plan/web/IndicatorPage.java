package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import io.tuji.plan.Board;
import io.tuji.plan.IndicatorPanel;
import io.tuji.plan.Observations;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One indicator of a plan: where it stands, how far, what is still needed, how sure, and all that was said of it. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class IndicatorPage {

    private final Plans plans;
    private final Observations observations;
    private final PlanWords words;
    private final List<IndicatorPanel> panels;
    private final PathCharts charts;

    IndicatorPage(
            Plans plans, Observations observations, PlanWords words, List<IndicatorPanel> panels, PathCharts charts) {
        this.plans = plans;
        this.observations = observations;
        this.words = words;
        this.panels = panels;
        this.charts = charts;
    }

    @GetMapping("/plan/indicators/{plan}/{measure}")
    String show(@PathVariable String plan, @PathVariable String measure, Visitor visitor, Model model) {
        Board board = plans.find(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Standing standing = board.find(measure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        IndicatorView view =
                new IndicatorView(board, standing, observations.now(measure), observations.history(measure));
        model.addAttribute("view", view);
        model.addAttribute("judgement", words.judgement(standing));
        charts.of(standing).ifPresent(chart -> model.addAttribute("chart", chart));
        model.addAttribute("panels", panels(board.plan(), standing, visitor));
        return "plan/indicator";
    }

    private List<IndicatorPanel.Shown> panels(Plan plan, Standing standing, Visitor visitor) {
        return panels.stream()
                .flatMap(panel -> panel
                        .find(plan, standing, visitor)
                        .map(content -> new IndicatorPanel.Shown(panel.template(), content))
                        .stream())
                .toList();
    }
}
