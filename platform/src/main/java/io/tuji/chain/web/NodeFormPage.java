package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Node;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A node of the draft of a template, to be added, changed or taken out. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class NodeFormPage {

    private static final String NEW = TemplateEditionsPage.HERE + "/new-node";
    private static final String HERE = TemplateEditionsPage.HERE + "/nodes/{node}";
    private static final String TEMPLATE = "chain/node-form";

    private final Standings standings;
    private final Templates templates;
    private final District district;
    private final ProblemTexts texts;

    NodeFormPage(Standings standings, Templates templates, District district, ProblemTexts texts) {
        this.standings = standings;
        this.templates = templates;
        this.district = district;
        this.texts = texts;
    }

    @GetMapping(NEW)
    String add(@PathVariable String chain, Model model) {
        TemplateDraft draft = draft(chain);
        return form(
                draft,
                Optional.empty(),
                NodeTyped.empty(draft.chain().stages().get(0).id()),
                List.of(),
                model);
    }

    @GetMapping(HERE)
    String edit(@PathVariable String chain, @PathVariable String node, Model model) {
        TemplateDraft draft = draft(chain);
        Node found = draft.chain().find(node).orElseThrow(Standings::notFound);
        return form(draft, Optional.of(node), NodeTyped.of(found), List.of(), model);
    }

    /** @param node empty for a new one */
    @PostMapping(TemplateEditionsPage.HERE + "/nodes")
    String save(
            @PathVariable String chain,
            @RequestParam(defaultValue = "") String node,
            @RequestParam int version,
            NodeTyped typed,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        TemplateDraft draft = draft(chain);
        Problems problems = new Problems();
        Optional<Node> before = draft.chain().find(node);
        Node read = typed.read(before.map(Node::tags).orElse(List.of()), problems);
        typed.check(!node.equals(read.id()) && draft.chain().find(read.id()).isPresent(), problems);
        if (problems.hasErrors()) {
            return refused(draft, node, typed, problems.all(), model, response);
        }
        Outcome outcome = templates.change(chain, version, all -> all.with(read), visitor);
        return outcome.isDone()
                ? "redirect:" + ChainsPage.HERE + "/" + chain + "/template"
                : refused(draft, node, typed, outcome.problems(), model, response);
    }

    @PostMapping(HERE + "/remove")
    String remove(@PathVariable String chain, @PathVariable String node, @RequestParam int version, Visitor visitor) {
        draft(chain);
        templates.change(chain, version, all -> all.withoutNode(node), visitor);
        return "redirect:" + ChainsPage.HERE + "/" + chain + "/template";
    }

    private String refused(
            TemplateDraft draft,
            String node,
            NodeTyped typed,
            List<Problem> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(draft, Optional.of(node).filter(id -> !id.isEmpty()), typed, problems, model);
    }

    private String form(
            TemplateDraft draft, Optional<String> node, NodeTyped typed, List<Problem> problems, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("node", node.orElse(""));
        model.addAttribute("typed", typed);
        model.addAttribute("rows", typed.rows());
        model.addAttribute("kinds", Basis.Kind.values());
        model.addAttribute(
                "focusFields", district.find().map(DistrictPack::focusFields).orElse(Set.of()));
        model.addAttribute("problems", texts.of(problems));
        return TEMPLATE;
    }

    /** Only while it is written. */
    private TemplateDraft draft(String chain) {
        standings.edition(chain);
        return templates
                .open(chain)
                .filter(draft -> draft.state() == State.DRAFT)
                .orElseThrow(Standings::notFound);
    }
}
