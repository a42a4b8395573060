package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.NodeDecisions;
import io.tuji.chain.internal.NodeDecisions.Outcome;
import io.tuji.chain.internal.NodeDecisions.Word;
import io.tuji.chain.internal.PositionService;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** The queue of positions that wait for a person: one after the other with its words, decided by a key each. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class PositionReviewPage {

    static final String HERE = "/chains/review";
    private static final int LISTED = 20;
    private static final String FILTER = "[a-z0-9_]*";

    private final PositionService positions;
    private final NodeDecisions decisions;
    private final Registry registry;
    private final PositionWords words;
    private final ProblemTexts texts;

    PositionReviewPage(
            PositionService positions,
            NodeDecisions decisions,
            Registry registry,
            PositionWords words,
            ProblemTexts texts) {
        this.positions = positions;
        this.decisions = decisions;
        this.registry = registry;
        this.words = words;
        this.texts = texts;
    }

    /** A firm and a node, as {@code QY-00000001:chain/node}. */
    private record Spot(CompanyId company, NodeId node) {

        static Optional<Spot> read(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : CompanyId.read(text.substring(0, colon))
                            .flatMap(company ->
                                    NodeId.read(text.substring(colon + 1)).map(node -> new Spot(company, node)));
        }

        static Spot get(String text) {
            return read(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }

    /**
     * @param at the one to show; the first of the queue where none is named
     * @param chain of which; every one where none is named
     */
    @GetMapping(HERE)
    String show(
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String chain,
            Visitor visitor,
            Model model) {
        fill(Spot.read(at), chain, List.of(), visitor, model);
        return "chain/positions/review";
    }

    private void fill(Optional<Spot> named, String chain, List<Problem> problems, Visitor visitor, Model model) {
        List<PositionView> queue = positions.queue(chain, LISTED, visitor).stream()
                .flatMap(position -> view(position, visitor).stream())
                .toList();
        Optional<PositionView> shown = named.flatMap(spot -> positions.find(spot.company(), spot.node()))
                .flatMap(position -> view(position, visitor))
                .or(() -> queue.stream().findFirst());
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("progress", positions.progress(chain));
        model.addAttribute("chain", chain);
        model.addAttribute("view", shown.orElse(null));
        model.addAttribute("queue", queue);
    }

    private Optional<PositionView> view(FirmPosition position, Visitor visitor) {
        return words.find(position.node())
                .flatMap(node -> registry.find(position.company(), visitor)
                        .map(company -> new PositionView(company, position, node)));
    }

    /** @param other a node on which the firm is instead; it is then not on this one */
    @PostMapping(HERE)
    String decide(
            @RequestParam String at,
            @RequestParam(defaultValue = "false") boolean on,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String chain,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Spot spot = Spot.get(at);
        Outcome outcome = decisions.decide(spot.company(), said(spot.node(), on, other), reason, visitor);
        if (!outcome.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(Optional.of(spot), chain, outcome.problems(), visitor, model);
            return "chain/positions/review";
        }
        flash.addFlashAttribute("undo", words.undo(outcome.decisions(), address(at, chain), visitor));
        return "redirect:" + address("", chain);
    }

    private static List<Word> said(NodeId asked, boolean on, String other) {
        if (other.isBlank()) {
            return List.of(new Word(asked, on));
        }
        NodeId instead = NodeId.read(other).orElseGet(() -> new NodeId("?", other.strip()));
        return instead.equals(asked)
                ? List.of(new Word(asked, true))
                : List.of(new Word(asked, false), new Word(instead, true));
    }

    @PostMapping(HERE + "/later")
    String later(@RequestParam String at, @RequestParam(defaultValue = "") String chain, Visitor visitor) {
        Spot spot = Spot.get(at);
        positions.later(spot.company(), spot.node(), visitor);
        return "redirect:" + address("", chain);
    }

    private static String address(String at, String chain) {
        List<String> parameters = new ArrayList<>();
        if (!at.isEmpty()) {
            parameters.add("at=" + at);
        }
        if (!chain.isEmpty() && chain.matches(FILTER)) {
            parameters.add("chain=" + chain);
        }
        return parameters.isEmpty() ? HERE : HERE + "?" + String.join("&", parameters);
    }
}
