package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Plans;
import io.tuji.publish.internal.Choices;
import io.tuji.publish.internal.Composed;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Drafts;
import io.tuji.publish.internal.Drafts.Outcome;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One release as it is put together: what is chosen, what the public will see, what stays back and why. */
@Controller
@Requires(module = "publish", act = Act.VIEW)
class ReleasePage {

    static final String HERE = PublishPage.HERE + "/drafts";

    private final Drafts drafts;
    private final Choices choices;
    private final Plans plans;
    private final PublishWords words;
    private final ProblemTexts problemTexts;

    ReleasePage(Drafts drafts, Choices choices, Plans plans, PublishWords words, ProblemTexts problemTexts) {
        this.drafts = drafts;
        this.choices = choices;
        this.plans = plans;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(PublishPage.HERE + "/new")
    @Requires(module = "publish", act = Act.CHANGE)
    String begin(Model model) {
        return first(new DraftForm(Map.of()).first(), List.of(), model);
    }

    /** To begin with, every cleared figure up to the end of the period is chosen. */
    @PostMapping(PublishPage.HERE + "/new")
    @Requires(module = "publish", act = Act.CHANGE)
    String start(HttpServletRequest request, Visitor visitor, Model model, HttpServletResponse response) {
        Said typed = new DraftForm(request.getParameterMap()).first();
        Outcome outcome = drafts.start(choices.propose(typed), visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return first(typed, outcome.problems(), model);
        }
        return "redirect:" + HERE + "/" + outcome.now().get().id().value();
    }

    private String first(Said said, List<Problem> problems, Model model) {
        model.addAttribute("said", said);
        model.addAttribute("plans", plans.list());
        model.addAttribute("problems", problemTexts.of(problems));
        return "publish/new";
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}")
    String show(@PathVariable long id, Model model) {
        Draft draft = get(id);
        return fill(draft, draft.said(), List.of(), model);
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}")
    @Requires(module = "publish", act = Act.CHANGE)
    String save(
            @PathVariable long id,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Draft draft = get(id);
        DraftForm form = new DraftForm(request.getParameterMap());
        Said typed = form.changed(draft.said(), choices.of(draft.said().plan()));
        Outcome outcome = drafts.save(draft.id(), form.version(), typed, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(draft, typed, outcome.problems(), model);
        }
        flash.addFlashAttribute("done", words.say("publish.saved"));
        return "redirect:" + HERE + "/" + id;
    }

    private String fill(Draft draft, Said said, List<Problem> problems, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("said", said);
        List<Choices.Choice> all = choices.of(said.plan());
        model.addAttribute("choices", all);
        model.addAttribute(
                "silent",
                all.stream()
                        .filter(choice -> choice.periods().isEmpty())
                        .map(choice -> words.measure(choice.indicator().id()))
                        .toList());
        Composed composed = drafts.compose(draft.said());
        model.addAttribute("composed", composed);
        model.addAttribute("seal", drafts.seal(composed));
        model.addAttribute("problems", problemTexts.of(problems));
        return "publish/draft";
    }

    private Draft get(long id) {
        return drafts.find(new Draft.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
