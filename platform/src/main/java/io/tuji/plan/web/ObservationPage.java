package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.Measure;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Observations;
import io.tuji.plan.Observations.Outcome;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.Plans;
import io.tuji.plan.internal.ObservationInput;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Enters, corrects and withdraws an observation. */
@Controller
@Requires(module = "plan", act = Act.CHANGE)
class ObservationPage {

    private final Observations observations;
    private final Plans plans;
    private final District district;
    private final PlanWords words;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    ObservationPage(
            Observations observations,
            Plans plans,
            District district,
            PlanWords words,
            ProblemTexts problemTexts,
            Clock clock) {
        this.observations = observations;
        this.plans = plans;
        this.district = district;
        this.words = words;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping("/plan/observations/new")
    String fresh(@RequestParam String measure, @RequestParam Map<String, String> given, Model model) {
        ObservationInput fresh = ObservationInput.fresh(measure(measure), today());
        show(fresh.with(given), Optional.empty(), "", List.of(), model);
        return "plan/observation";
    }

    @PostMapping("/plan/observations/new")
    String enter(
            @ModelAttribute ObservationInput input,
            @RequestParam(defaultValue = "false") boolean next,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Problems problems = new Problems();
        Optional<What> what = input.read(district.get(), today(), problems);
        if (what.isEmpty()) {
            return refused(input, Optional.empty(), "", problems.all(), model, response);
        }
        PlanObservation said = observations.enter(what.get(), visitor.actor());
        offerUndo(said, "plan.observation.entered", flash);
        return next ? "redirect:" + formFor(input.measure()) : "redirect:" + page(input.measure());
    }

    @GetMapping("/plan/observations/correct")
    String correction(@RequestParam String ref, Model model) {
        PlanObservation said = get(ref);
        show(ObservationInput.of(said), Optional.of(said), "", List.of(), model);
        return "plan/observation";
    }

    @PostMapping("/plan/observations/correct")
    String correct(
            @RequestParam String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute ObservationInput input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        PlanObservation said = get(ref);
        Problems problems = new Problems();
        Optional<What> what = input.about(said).read(district.get(), today(), problems);
        if (reason.isBlank()) {
            problems.add(PlanProblem.REASON_MISSING, Place.field("reason"));
        }
        if (problems.hasErrors()) {
            return refused(input.about(said), Optional.of(said), reason, problems.all(), model, response);
        }
        Outcome outcome =
                observations.correct(said.ref(), version, what.orElseThrow(), reason.strip(), visitor.actor());
        if (outcome.now().isEmpty()) {
            return refused(input.about(said), Optional.of(get(ref)), reason, outcome.problems(), model, response);
        }
        flash.addFlashAttribute(
                "done",
                words.say("plan.observation.corrected", outcome.now().get().version()));
        return "redirect:" + page(said.what().measure());
    }

    @PostMapping("/plan/observations/withdraw")
    String withdraw(
            @RequestParam String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes flash) {
        PlanObservation said = get(ref);
        Outcome outcome = observations.withdraw(said.ref(), version, withdrawn, reason.strip(), visitor.actor());
        outcome.now().ifPresent(now -> {
            String done = words.say(withdrawn ? "plan.observation.withdrawn" : "plan.observation.restored");
            flash.addFlashAttribute("undo", new Undo(done, withdrawal(now, !withdrawn)));
        });
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:" + page(said.what().measure());
    }

    private void offerUndo(PlanObservation said, String key, RedirectAttributes flash) {
        flash.addFlashAttribute("undo", new Undo(words.say(key), withdrawal(said, true)));
    }

    private static String withdrawal(PlanObservation said, boolean withdrawn) {
        return UriComponentsBuilder.fromPath("/plan/observations/withdraw")
                .queryParam("ref", "{ref}")
                .queryParam("version", said.version())
                .queryParam("withdrawn", withdrawn)
                .encode()
                .buildAndExpand(said.ref().text())
                .toUriString();
    }

    private String refused(
            ObservationInput input,
            Optional<PlanObservation> said,
            String reason,
            List<Problem> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(input, said, reason, problems, model);
        return "plan/observation";
    }

    private void show(
            ObservationInput input,
            Optional<PlanObservation> said,
            String reason,
            List<Problem> problems,
            Model model) {
        Measure measure = measure(input.measure());
        model.addAttribute("measure", measure);
        model.addAttribute("input", input);
        model.addAttribute("said", said.orElse(null));
        model.addAttribute("reason", reason);
        model.addAttribute("back", page(measure.id()));
        model.addAttribute("units", Unit.like(measure.unit()));
        model.addAttribute("bounds", Bound.values());
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("bases", PriceBasis.values());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("breakdowns", district.get().breakdowns());
        model.addAttribute("problems", problemTexts.of(problems));
    }

    private Measure measure(String id) {
        return district.find()
                .flatMap(pack -> pack.findMeasure(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PlanObservation get(String ref) {
        return observations.find(new Ref(ref)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page of its indicator in the latest plan that has it; of another measure the list. */
    private String page(String measure) {
        return plans.list().stream()
                .filter(plan -> plans.find(plan.id())
                        .flatMap(board -> board.find(measure))
                        .isPresent())
                .findFirst()
                .map(plan -> "/plan/indicators/" + plan.id() + "/" + measure)
                .orElse("/plan/observations?measure=" + measure);
    }

    private static String formFor(String measure) {
        return "/plan/observations/new?measure=" + measure;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
