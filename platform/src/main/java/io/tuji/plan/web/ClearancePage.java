package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.engine.value.Place;
import io.tuji.plan.Clearance;
import io.tuji.plan.Clearance.Disclosure;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Mover;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.Clearances;
import io.tuji.plan.Clearances.Outcome;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.DataQuality;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.internal.ClearanceStore;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures on their way out of the house: checked, approved, and said to be public or not, one or many at a time. */
@Controller
@Requires(module = "clearance", act = Act.VIEW)
class ClearancePage {

    private static final String HERE = "/plan/clearance";

    /** More than an address can hold is not offered to be taken back at once. */
    private static final int MOST_TO_UNDO = 50;

    private final ClearanceStore store;
    private final Clearances clearances;
    private final DataQuality quality;
    private final District district;
    private final PlanWords words;
    private final ProblemTexts problemTexts;

    ClearancePage(
            ClearanceStore store,
            Clearances clearances,
            DataQuality quality,
            District district,
            PlanWords words,
            ProblemTexts problemTexts) {
        this.store = store;
        this.clearances = clearances;
        this.quality = quality;
        this.district = district;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, ClearanceStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing));
        model.addAttribute("waiting", clearances.waiting());
        model.addAttribute("odd", odd());
        model.addAttribute("steps", Step.values());
        model.addAttribute("disclosures", Disclosure.values());
        model.addAttribute(
                "measures", district.find().map(pack -> pack.measures()).orElse(List.of()));
        return "plan/clearance";
    }

    /** Figures that a check of the data finds odd and nobody has found right. */
    private Set<String> odd() {
        return quality.list().stream()
                .filter(alarm -> alarm.review().isEmpty())
                .map(DataAlarm::refs)
                .flatMap(List::stream)
                .map(Ref::text)
                .collect(Collectors.toSet());
    }

    @GetMapping(HERE + "/of")
    String figure(@RequestParam String ref, Visitor visitor, Model model) {
        Clearance clearance =
                clearances.find(new Ref(ref)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Mover mover = new Mover(visitor.login(), visitor.may(Right.approve("clearance")));
        boolean mayMove = visitor.may(Right.change("clearance"));
        model.addAttribute("c", clearance);
        model.addAttribute(
                "moves",
                Arrays.stream(Move.values())
                        .filter(move ->
                                mayMove && clearance.hindrance(move, mover).isEmpty())
                        .toList());
        model.addAttribute("mayCorrect", visitor.may(Right.change("plan")) && !clearance.isLocked());
        model.addAttribute("history", clearances.history(clearance.ref()));
        return "plan/clearance-of";
    }

    @PostMapping(HERE)
    @Requires(module = "clearance", act = Act.CHANGE)
    String move(
            @RequestParam(defaultValue = "") List<String> ref,
            @RequestParam Move move,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String list,
            Visitor visitor,
            RedirectAttributes flash) {
        if (ref.isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(List.of(PlanProblem.NONE_CHOSEN.at(Place.nowhere()))));
            return back(list);
        }
        Outcome outcome = clearances.move(ref.stream().map(Ref::new).toList(), move, reason.strip(), visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        if (!outcome.moved().isEmpty()) {
            String done = words.say("plan.move.done." + move, outcome.moved().size());
            List<String> moved =
                    outcome.moved().stream().map(one -> one.ref().text()).toList();
            if (moved.size() > MOST_TO_UNDO || move == Move.REOPEN) {
                flash.addFlashAttribute("done", done);
            } else {
                flash.addFlashAttribute("undo", new Undo(done, undoing(move, moved, list)));
            }
        }
        return back(list);
    }

    /** Saying that something may be public is taken back by saying that it may not. */
    private String undoing(Move move, List<String> moved, String list) {
        Move back = switch (move) {
            case OPEN -> Move.CLOSE;
            case CLOSE -> Move.OPEN;
            default -> Move.REOPEN;
        };
        return UriComponentsBuilder.fromPath(HERE)
                .queryParam("move", back)
                .queryParam("reason", "{reason}")
                .queryParam("list", "{list}")
                .queryParam("ref", moved.toArray())
                .encode()
                .buildAndExpand(words.say("plan.move.undone"), list)
                .toUriString();
    }

    /** Back to the very list that was open, which is always one of ours. */
    private static String back(String list) {
        return "redirect:" + (list.matches("/plan/clearance(/of)?(\\?.*)?") ? list : HERE);
    }
}
