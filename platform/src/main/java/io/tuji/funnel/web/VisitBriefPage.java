package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.promotion.Stage;
import io.tuji.funnel.web.VisitBrief.Asked;
import io.tuji.funnel.web.VisitBrief.Fact;
import io.tuji.funnel.web.VisitBrief.Standing;
import io.tuji.promotion.BriefPart;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.Show;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The one-page brief before a visit to a firm: what it is, where its projects stand, what it asks for, what could be offered. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class VisitBriefPage {

    private static final int OFFERS = 3;

    private final Registry registry;
    private final Projects projects;
    private final Needs needs;
    private final Resources resources;
    private final List<BriefPart> parts;
    private final FunnelDesk desk;
    private final Show show;

    VisitBriefPage(
            Registry registry,
            Projects projects,
            Needs needs,
            Resources resources,
            List<BriefPart> parts,
            FunnelDesk desk,
            Show show) {
        this.registry = registry;
        this.projects = projects;
        this.needs = needs;
        this.resources = resources;
        this.parts = parts;
        this.desk = desk;
        this.show = show;
    }

    @GetMapping("/funnel/brief/{code}")
    String show(@PathVariable String code, Visitor visitor, Model model) {
        Company company = CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("brief", brief(company, visitor));
        model.addAttribute("today", desk.today());
        return "funnel/brief";
    }

    private VisitBrief brief(Company company, Visitor visitor) {
        return new VisitBrief(
                company,
                facts(company),
                projects.of(company.id(), visitor).stream().map(this::standing).toList(),
                visitor.may(Right.view("demand")) ? asked(company, visitor) : List.of(),
                parts.stream()
                        .flatMap(
                                part -> part
                                        .find(company, visitor)
                                        .map(content -> new BriefPart.Shown(part.template(), content))
                                        .stream())
                        .toList());
    }

    private List<Fact> facts(Company company) {
        return List.of(
                new Fact("creditCode", company.creditCode().find().map(Object::toString)),
                new Fact("type", company.companyType().find()),
                new Fact("established", company.establishedOn().find().map(show::date)),
                new Fact("capital", company.capital().find().map(show::quantity)),
                new Fact("address", company.address().find()),
                new Fact("scope", company.scope().find()));
    }

    private Standing standing(Project project) {
        Optional<String> next = project.isOpen()
                ? projects.rules()
                        .flatMap(rules -> rules.findWay(project.spot().pipeline()))
                        .flatMap(way -> way.pipeline().next(project.spot().stage()))
                        .map(Stage::id)
                : Optional.empty();
        List<String> missing = next.map(stage -> projects.missing(project, stage)).orElse(List.of()).stream()
                .map(Missing::key)
                .toList();
        return new Standing(project, next, missing);
    }

    private List<Asked> asked(Company company, Visitor visitor) {
        return needs.of(company.id(), visitor).stream()
                .filter(need -> need.state().isSought())
                .map(need -> new Asked(need, offers(need, visitor)))
                .toList();
    }

    private List<Resource> offers(Need need, Visitor visitor) {
        Optional<ChainNode> node = need.what().node().filter(one -> !one.isWhole());
        return node.map(one -> resources.on(one, visitor)).orElse(List.of()).stream()
                .filter(resource ->
                        need.what().facet().resources().contains(resource.what().kind()))
                .limit(OFFERS)
                .toList();
    }
}
