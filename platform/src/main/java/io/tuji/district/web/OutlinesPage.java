package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictMap;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.district.Subdistrict;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outlines in force as a map, and the form that loads others. */
@Controller
@Requires(module = "district", act = Act.VIEW)
class OutlinesPage {

    private static final String HERE = "/district/outlines";

    private final Outlines outlines;
    private final District district;
    private final DistrictWords words;
    private final ProblemTexts texts;

    OutlinesPage(Outlines outlines, District district, DistrictWords words, ProblemTexts texts) {
        this.outlines = outlines;
        this.district = district;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String show(Model model) {
        fill("", List.of(), model);
        return "district/outlines";
    }

    @PostMapping(HERE)
    @Requires(module = "district", act = Act.CHANGE)
    String load(
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String attribution,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        byte[] content = file.isPresent() ? file.get().getBytes() : new byte[0];
        String name = file.map(MultipartFile::getOriginalFilename).orElse("");
        Outlines.Outcome outcome = outlines.load(content, name, attribution, visitor.actor());
        if (outcome.set().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(attribution, outcome.problems(), model);
            return "district/outlines";
        }
        OutlineSet set = outcome.set().get();
        offerUndo(
                "district.outlines.loaded", set.id(), true, flash, set.places().size());
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/withdraw")
    @Requires(module = "district", act = Act.CHANGE)
    String withdraw(
            @RequestParam long id,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            Visitor visitor,
            RedirectAttributes flash) {
        outlines.withdraw(id, withdrawn, visitor.actor());
        String done = withdrawn ? "district.outlines.withdrawn" : "district.outlines.restored";
        offerUndo(done, id, !withdrawn, flash);
        return "redirect:" + HERE;
    }

    private void offerUndo(String key, long id, boolean withdrawn, RedirectAttributes flash, Object... arguments) {
        String back = "%s/withdraw?id=%d&withdrawn=%s".formatted(HERE, id, withdrawn);
        flash.addFlashAttribute("undo", new Undo(words.say(key, arguments), back));
    }

    private void fill(String attribution, List<Problem> problems, Model model) {
        List<Subdistrict> subdistricts =
                district.find().map(pack -> pack.places().subdistricts()).orElse(List.of());
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("attribution", attribution);
        model.addAttribute("problems", texts.of(problems));
        outlines.find().ifPresent(set -> {
            model.addAttribute("set", set);
            model.addAttribute("map", DistrictMap.outlines(set));
            model.addAttribute(
                    "drawn",
                    subdistricts.stream()
                            .filter(s -> set.places().containsKey(s.code()))
                            .toList());
            model.addAttribute(
                    "absent",
                    subdistricts.stream()
                            .filter(s -> !set.places().containsKey(s.code()))
                            .toList());
        });
    }
}
