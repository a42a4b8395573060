package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.PairBatches;
import io.tuji.resolution.PairBatches.Outcome;
import io.tuji.resolution.internal.PairListStore;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merges all pairs on sufficient evidence at once, after a look at them; what came of it, and taking it back. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class BatchPage {

    private static final String SURE = "/resolution/sure";
    private static final String BATCHES = "/resolution/batches/";
    private static final int LATEST = 10;

    private final PairBatches batches;
    private final PairListStore list;
    private final Registry registry;
    private final ResolutionWords words;
    private final ProblemTexts problemTexts;

    BatchPage(
            PairBatches batches,
            PairListStore list,
            Registry registry,
            ResolutionWords words,
            ProblemTexts problemTexts) {
        this.batches = batches;
        this.list = list;
        this.registry = registry;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /** The list keeps to open pairs on sufficient evidence, whatever else it is narrowed to. */
    @GetMapping(SURE)
    String preview(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, PairListStore.SHAPE.at(SURE).filters("together"));
        model.addAttribute("preview", batches.preview(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute(
                "page",
                list.page(listing.with("state", "open").with("evidence", "sure"), registry.changeable(visitor)));
        model.addAttribute("ways", PairListStore.TOGETHER);
        model.addAttribute("batches", batches.latest(LATEST));
        return "resolution/sure";
    }

    @PostMapping("/resolution/{id}/apart")
    String keepApart(
            @PathVariable long id,
            @RequestParam boolean apart,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            RedirectAttributes flash) {
        Pair pair = list.find(new Pair.Id(id), registry.changeable(visitor))
                .map(PairListStore.Row::pair)
                .orElseThrow(BatchPage::notFound);
        batches.keepApart(pair.id(), apart, visitor);
        String key = apart ? "resolution.apart.done" : "resolution.apart.undone";
        String undo = "/resolution/%d/apart?apart=%s&page=%d".formatted(id, !apart, page);
        flash.addFlashAttribute("undo", new Undo(words.say(key, pair.id().code()), undo));
        return "redirect:" + SURE + "?page=" + page;
    }

    @PostMapping(SURE)
    String merge(@RequestParam long seen, Visitor visitor, RedirectAttributes flash) {
        Outcome outcome = batches.start(seen, visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:" + outcome.batch().map(id -> BATCHES + id.value()).orElse(SURE);
    }

    @GetMapping(BATCHES + "{id:\\d{1,18}}")
    String show(@PathVariable long id, HttpServletRequest request, Visitor visitor, Model model) {
        PairBatch batch = find(id);
        Listing listing =
                Listing.read(request, PairListStore.SHAPE.at(BATCHES + id).filters("state"));
        model.addAttribute("batch", batch);
        model.addAttribute("working", batches.isWorking(batch));
        model.addAttribute("listing", listing);
        model.addAttribute("states", PairListStore.STATES);
        model.addAttribute("page", list.page(listing.with("batch", Long.toString(id)), registry.changeable(visitor)));
        return "resolution/batch";
    }

    @PostMapping(BATCHES + "{id:\\d{1,18}}/undo")
    String undo(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        Outcome outcome = batches.undo(find(id).id(), visitor);
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return "redirect:" + BATCHES + id;
    }

    private PairBatch find(long id) {
        return batches.find(new PairBatch.Id(id)).orElseThrow(BatchPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
