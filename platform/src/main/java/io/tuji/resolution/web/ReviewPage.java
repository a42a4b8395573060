package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.Pairs;
import io.tuji.resolution.Pairs.Outcome;
import io.tuji.resolution.internal.PairListStore;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of pairs that may be one firm: the most valuable side by side, the rest below, decided by a key each. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class ReviewPage {

    private static final String HERE = "/resolution";
    private static final int LISTED = 20;

    private final Pairs pairs;
    private final PairListStore list;
    private final Registry registry;
    private final PairViews views;
    private final WeightViews weights;
    private final ResolutionWords words;
    private final ProblemTexts problemTexts;

    ReviewPage(
            Pairs pairs,
            PairListStore list,
            Registry registry,
            PairViews views,
            WeightViews weights,
            ResolutionWords words,
            ProblemTexts problemTexts) {
        this.pairs = pairs;
        this.list = list;
        this.registry = registry;
        this.views = views;
        this.weights = weights;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /** @param pair the one to show; the first of the queue where none is named */
    @GetMapping(HERE)
    String show(@RequestParam Optional<Long> pair, Visitor visitor, Model model) {
        List<Pair> open = pairs.open(0, LISTED);
        Optional<Pair> shown = pair.flatMap(id -> pairs.find(new Pair.Id(id)))
                .or(() -> open.stream().findFirst());
        model.addAttribute("counts", pairs.counts());
        model.addAttribute("stand", weights.stand());
        model.addAttribute("view", shown.flatMap(p -> views.of(p, visitor)).orElse(null));
        model.addAttribute("queue", views.lines(open, visitor));
        return "resolution/review";
    }

    @PostMapping(HERE + "/scan")
    String scan(Visitor visitor) {
        return "redirect:/jobs/" + pairs.scan(visitor).value();
    }

    @PostMapping(HERE + "/{id}/same")
    String same(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Pair pair = get(id, visitor);
        Outcome outcome = pairs.same(pair.id(), visitor);
        if (!outcome.problems().isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
            return "redirect:" + HERE + "?pair=" + id;
        }
        offerUndo("resolution.done.same", pair, flash);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/different")
    String different(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Pair pair = get(id, visitor);
        Outcome outcome = pairs.different(pair.id(), visitor);
        if (!outcome.problems().isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
            return "redirect:" + HERE + "?pair=" + id;
        }
        offerUndo("resolution.done.different", pair, flash);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/later")
    String later(@PathVariable long id, Visitor visitor) {
        pairs.later(get(id, visitor).id(), visitor);
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/reopen")
    String reopen(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Outcome outcome = pairs.reopen(get(id, visitor).id(), visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:" + HERE + "?pair=" + id;
    }

    private void offerUndo(String key, Pair pair, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say(key, pair.id().code()), HERE + "/" + pair.id().value() + "/reopen"));
    }

    private Pair get(long id, Visitor visitor) {
        return list.find(new Pair.Id(id), registry.changeable(visitor))
                .map(PairListStore.Row::pair)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
