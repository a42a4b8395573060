package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.engine.plan.progress.Progress;
import io.tuji.engine.plan.progress.Track;
import io.tuji.engine.plan.warning.Scenario;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.outlook.internal.GrowthText;
import io.tuji.outlook.internal.PartsOfWhole;
import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What would come of growth from now on: of the whole, or of its parts. Everything stands in the address; nothing is kept. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class ScenarioPage {

    private static final String PART = "part.";

    private final Plans plans;
    private final PartsOfWhole parts;
    private final ProblemTexts problemTexts;

    ScenarioPage(Plans plans, PartsOfWhole parts, ProblemTexts problemTexts) {
        this.plans = plans;
        this.parts = parts;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/plan/scenario/{plan}/{measure}")
    String show(
            @PathVariable String plan,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String growth,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        Board board = plans.find(plan).orElseThrow(ScenarioPage::notFound);
        Standing standing = board.find(measure).orElseThrow(ScenarioPage::notFound);
        Track track = Progress.of(standing.aim(), standing.judgement()).track();
        List<Scenario.Part> known = parts.list(standing);
        Problems problems = new Problems();
        Map<String, Double> instead = instead(known, request, problems);
        Optional<Double> whole =
                growth.isBlank() ? Optional.empty() : GrowthText.read(growth, Place.field("growth"), problems);
        Optional<Scenario> scenario = whole.flatMap(rate -> Scenario.of(track, rate))
                .or(() -> known.isEmpty() || !problems.all().isEmpty()
                        ? Optional.empty()
                        : Scenario.of(track, known, instead));
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("board", board);
        model.addAttribute("standing", standing);
        model.addAttribute("needed", Scenario.needed(track));
        model.addAttribute("growth", growth);
        model.addAttribute("parts", known);
        model.addAttribute("typed", typed(known, request));
        model.addAttribute("scenario", scenario);
        model.addAttribute("problems", problemTexts.of(problems.all()));
        return "outlook/scenario";
    }

    private static Map<String, Double> instead(
            List<Scenario.Part> parts, HttpServletRequest request, Problems problems) {
        Map<String, Double> instead = new HashMap<>();
        typed(parts, request)
                .forEach((id, text) -> GrowthText.read(text, Place.field(PART + id), problems)
                        .ifPresent(rate -> instead.put(id, rate)));
        return instead;
    }

    /** What was typed for some parts, by their id. */
    private static Map<String, String> typed(List<Scenario.Part> parts, HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        for (Scenario.Part part : parts) {
            String text = request.getParameter(PART + part.id());
            if (text != null && !text.isBlank()) {
                typed.put(part.id(), text.strip());
            }
        }
        return typed;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
