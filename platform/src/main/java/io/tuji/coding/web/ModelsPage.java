package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.IndustryModels;
import io.tuji.coding.IndustryModels.Started;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.ShippedQuality;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coders that there are: the shipped one, and those trained on the decisions of the district, measured beside it. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class ModelsPage {

    private static final String HERE = "/coding/models";

    private final IndustryModels models;
    private final CodingWords words;
    private final ProblemTexts texts;

    ModelsPage(IndustryModels models, CodingWords words, ProblemTexts texts) {
        this.models = models;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        fill(List.of(), visitor, model);
        return "coding/models";
    }

    @PostMapping(HERE + "/train")
    @Requires(module = "importing", act = Act.CHANGE)
    String train(Visitor visitor, Model model, HttpServletResponse response) {
        Started started = models.train(visitor);
        if (started.job().isPresent()) {
            return "redirect:/jobs/" + started.job().get().value();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(started.problems(), visitor, model);
        return "coding/models";
    }

    /** @param id of the model; the shipped one where it is left out */
    @PostMapping(HERE + "/use")
    @Requires(module = "importing", act = Act.CHANGE)
    String use(@RequestParam Optional<Long> id, Visitor visitor, RedirectAttributes flash) {
        Optional<IndustryModels.Model.Id> before = models.inUse().map(IndustryModels.Model::id);
        Optional<IndustryModels.Model.Id> wanted = id.map(this::get);
        if (!wanted.equals(before)) {
            models.use(wanted, visitor);
            String undo = HERE + "/use" + before.map(b -> "?id=" + b.value()).orElse("");
            flash.addFlashAttribute("undo", new Undo(words.say("coding.model.used", name(wanted)), undo));
        }
        return "redirect:" + HERE;
    }

    private String name(Optional<IndustryModels.Model.Id> id) {
        return id.map(own -> words.say("coding.model.own", own.code()))
                .orElseGet(() -> words.say("coding.model.shipped"));
    }

    private IndustryModels.Model.Id get(long id) {
        return models.find(new IndustryModels.Model.Id(id))
                .map(IndustryModels.Model::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void fill(List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("tabs", Tabs.of(visitor));
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("models", models.list());
        model.addAttribute("inUse", models.inUse().orElse(null));
        model.addAttribute("labels", models.labels());
        model.addAttribute("wanted", models.labelsWanted());
        model.addAttribute("shipped", ShippedQuality.current());
        model.addAttribute("kinds", Kind.values());
    }
}
