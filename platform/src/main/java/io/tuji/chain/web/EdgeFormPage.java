package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.chain.internal.ChainProblem;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Words;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An edge of the draft of a template, to be added, reworded or taken out. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class EdgeFormPage {

    private static final String HERE = TemplateEditionsPage.HERE + "/edge";
    private static final String TEMPLATE = "chain/edge-form";

    private final Standings standings;
    private final Templates templates;
    private final ProblemTexts texts;

    EdgeFormPage(Standings standings, Templates templates, ProblemTexts texts) {
        this.standings = standings;
        this.templates = templates;
        this.texts = texts;
    }

    /** An edge as it is typed; as {@link NodeTyped}. */
    record EdgeTyped(
            String from,
            String to,
            String kind,
            String reasonZh,
            String reasonEn,
            List<String> basisKind,
            List<String> basisSource,
            List<String> basisPassage,
            List<String> basisDate) {

        Optional<Edge> read(Problems problems) {
            Optional<Edge.Kind> found = find(kind);
            if (found.isEmpty()) {
                problems.add(ChainProblem.KIND_UNKNOWN, Place.field("kind"), kind);
            }
            List<Basis> bases = BasisTyped.rows(basisKind, basisSource, basisPassage, basisDate, problems);
            return found.filter(one -> !problems.hasErrors())
                    .map(one -> new Edge(from, to, one, new Words(reasonZh.strip(), reasonEn.strip()), bases));
        }

        private static Optional<Edge.Kind> find(String kind) {
            return Arrays.stream(Edge.Kind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst();
        }
    }

    @GetMapping(HERE)
    String show(
            @PathVariable String chain,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        TemplateDraft draft = draft(chain);
        Optional<Edge> edge = draft.chain().edges().stream()
                .filter(one -> one.from().equals(from)
                        && one.to().equals(to)
                        && one.kind().name().equals(kind))
                .findFirst();
        EdgeTyped typed = new EdgeTyped(
                from,
                to,
                kind,
                edge.map(one -> one.reason().zh()).orElse(""),
                edge.map(one -> one.reason().en()).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<BasisTyped> rows = BasisTyped.of(edge.map(Edge::bases).orElse(List.of()));
        return form(draft, typed, rows, edge.isPresent(), List.of(), model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable String chain,
            @RequestParam int version,
            EdgeTyped typed,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        TemplateDraft draft = draft(chain);
        Problems problems = new Problems();
        Optional<Edge> read = typed.read(problems);
        List<Problem> found = read.map(edge -> templates.change(chain, version, all -> all.with(edge), visitor))
                .map(Outcome::problems)
                .orElseGet(problems::all);
        if (found.isEmpty()) {
            return back(chain);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<BasisTyped> rows =
                BasisTyped.shown(typed.basisKind, typed.basisSource, typed.basisPassage, typed.basisDate);
        return form(draft, typed, rows, false, found, model);
    }

    @PostMapping(HERE + "/remove")
    String remove(@PathVariable String chain, @RequestParam int version, EdgeTyped typed, Visitor visitor) {
        draft(chain);
        EdgeTyped.find(typed.kind)
                .map(kind -> new Edge(typed.from, typed.to, kind, new Words("", ""), List.of()))
                .ifPresent(edge -> templates.change(chain, version, all -> all.without(edge), visitor));
        return back(chain);
    }

    private static String back(String chain) {
        return "redirect:" + ChainsPage.HERE + "/" + chain + "/template";
    }

    private String form(
            TemplateDraft draft,
            EdgeTyped typed,
            List<BasisTyped> rows,
            boolean isThere,
            List<Problem> problems,
            Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("typed", typed);
        model.addAttribute("rows", rows);
        model.addAttribute("isThere", isThere);
        model.addAttribute("kinds", Basis.Kind.values());
        model.addAttribute("edgeKinds", Edge.Kind.values());
        model.addAttribute("problems", texts.of(problems));
        return TEMPLATE;
    }

    private TemplateDraft draft(String chain) {
        standings.edition(chain);
        return templates
                .open(chain)
                .filter(draft -> draft.state() == State.DRAFT)
                .orElseThrow(Standings::notFound);
    }
}
