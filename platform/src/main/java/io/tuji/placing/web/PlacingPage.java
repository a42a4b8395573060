package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictMap;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.district.Subdistrict;
import io.tuji.engine.place.Door;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.placing.Placings.Outcome;
import io.tuji.placing.Placings.Overview;
import io.tuji.placing.Placings.Question;
import io.tuji.placing.internal.StretchInput;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many firms are placed and where, and what to ask next. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class PlacingPage {

    static final int QUESTIONS = 12;

    private static final String HERE = "/placing";

    private final Placings placings;
    private final District district;
    private final Outlines outlines;
    private final PlacingWords words;
    private final Show show;
    private final ProblemTexts texts;

    PlacingPage(
            Placings placings,
            District district,
            Outlines outlines,
            PlacingWords words,
            Show show,
            ProblemTexts texts) {
        this.placings = placings;
        this.district = district;
        this.outlines = outlines;
        this.words = words;
        this.show = show;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        fill(List.of(), visitor, model);
        return "placing/placing";
    }

    @PostMapping(HERE + "/confirm")
    @Requires(module = "registry", act = Act.CHANGE)
    String confirm(
            @ModelAttribute StretchInput input,
            @RequestParam(defaultValue = "") String subdistrict,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Problems problems = new Problems();
        Optional<Door> stretch = input.read(district.get().head().division(), Place.nowhere(), problems);
        Outcome outcome = stretch.map(door -> placings.confirm(door, subdistrict, visitor))
                .orElseGet(() -> new Outcome(problems.all(), Optional.empty()));
        if (outcome.confirmation().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(outcome.problems(), visitor, model);
            return "placing/placing";
        }
        Confirmation said = outcome.confirmation().get();
        flash.addFlashAttribute("undo", undo(said));
        return "redirect:" + HERE;
    }

    private Undo undo(Confirmation said) {
        String text = words.say(
                "placing.confirmed",
                words.subject(said),
                words.subdistrict(said.said().subdistrict()));
        return new Undo(text, HERE + "/confirmations/withdraw?id=" + said.id().value() + "&back=" + HERE);
    }

    @PostMapping(HERE + "/derive")
    @Requires(module = "registry", act = Act.CHANGE)
    String derive(Visitor visitor) {
        JobId job = placings.deriveAll(visitor);
        return "redirect:/jobs/" + job.value();
    }

    private void fill(List<Problem> problems, Visitor visitor, Model model) {
        Overview overview = placings.overview(visitor);
        List<Question> questions = placings.nextConfirmations(QUESTIONS, visitor);
        List<Subdistrict> subdistricts =
                district.find().map(pack -> pack.places().subdistricts()).orElse(List.of());
        Optional<OutlineSet> loaded = outlines.find();
        DistrictMap shapes = loaded.map(DistrictMap::outlines).orElseGet(() -> DistrictMap.tiles(subdistricts));
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("overview", overview);
        model.addAttribute("states", State.values());
        model.addAttribute("questions", questions);
        model.addAttribute("promised", promised(questions));
        model.addAttribute("judgement", judgement(overview));
        model.addAttribute(
                "asOf",
                overview.derivedAt()
                        .map(at -> words.say("placing.derivedAt", show.time(at)))
                        .orElse(null));
        model.addAttribute("subdistricts", subdistricts);
        model.addAttribute("map", FirmMap.of(subdistricts, shapes, overview.bySubdistrict()));
        model.addAttribute("outlines", loaded.orElse(null));
    }

    private String judgement(Overview overview) {
        return words.say(
                "placing.judgement", show.count(overview.all()), show.count(overview.placed()), overview.unplaced());
    }

    private String promised(List<Question> questions) {
        int firms = questions.stream().mapToInt(q -> q.suggestion().firms()).sum();
        return words.say("placing.promise", questions.size(), firms);
    }
}
