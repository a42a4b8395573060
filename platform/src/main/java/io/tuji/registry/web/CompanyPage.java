package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditTrail;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyPanel;
import io.tuji.registry.CompanyReferences;
import io.tuji.registry.Registry;
import io.tuji.registry.Regroupings;
import io.tuji.registry.internal.Belief;
import io.tuji.registry.internal.ProfileStore;
import io.tuji.web.DisplayZone;
import io.tuji.web.ProblemTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One firm: who it is, where it stands, who says so, how it came to be so. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class CompanyPage {

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
    private static final int LATEST_ACTS = 100;

    /** The company with all that the visitor may see of it. */
    record CompanyDetail(
            CompanyJson company, List<PropertyView> properties, List<FactView> facts, List<TitleView> titles) {}

    private final Registry registry;
    private final ProfileStore profiles;
    private final CompanyViews views;
    private final FactViews factViews;
    private final AuditTrail trail;
    private final List<CompanyReferences> references;
    private final List<CompanyPanel> panels;
    private final Regroupings regroupings;
    private final ProblemTexts problemTexts;
    private final ObjectProvider<DisplayZone> zones;
    private final Clock clock;

    CompanyPage(
            Registry registry,
            ProfileStore profiles,
            CompanyViews views,
            FactViews factViews,
            AuditTrail trail,
            List<CompanyReferences> references,
            List<CompanyPanel> panels,
            Regroupings regroupings,
            ProblemTexts problemTexts,
            ObjectProvider<DisplayZone> zones,
            Clock clock) {
        this.registry = registry;
        this.profiles = profiles;
        this.views = views;
        this.factViews = factViews;
        this.trail = trail;
        this.references = references;
        this.panels = panels;
        this.regroupings = regroupings;
        this.problemTexts = problemTexts;
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/companies/{code}")
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String asOf, Visitor visitor, Model model) {
        Optional<CompanyId> standing = CompanyId.read(code).flatMap(regroupings::standing);
        if (standing.filter(id -> !CompanyId.read(code).equals(standing)).isPresent()) {
            return "redirect:/companies/" + standing.get().code();
        }
        Company company = find(code, visitor);
        Problems problems = new Problems();
        Optional<LocalDate> past = past(asOf, problems);
        Instant until = past.map(this::endOf).orElse(ALWAYS);
        LocalDate day = past.orElseGet(() -> LocalDate.now(clock));
        Belief belief = profiles.belief(company.id(), until);
        model.addAttribute("company", company);
        model.addAttribute("past", past.orElse(null));
        model.addAttribute("typedDay", asOf);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("problems", problemTexts.of(problems.all()));
        model.addAttribute("properties", views.properties(belief));
        model.addAttribute("facts", factViews.latest(company.id(), visitor, until));
        model.addAttribute("titles", views.titles(company.id(), day));
        model.addAttribute("copied", views.copied(company.id().code(), belief, company.id(), until, day));
        model.addAttribute("newest", belief.newest());
        model.addAttribute("panels", past.isPresent() ? List.of() : panels(company, visitor));
        return "registry/company";
    }

    /** They know the present only. */
    private List<CompanyPanel.Shown> panels(Company company, Visitor visitor) {
        return panels.stream()
                .flatMap(
                        panel -> panel
                                .find(company, visitor)
                                .map(content -> new CompanyPanel.Shown(panel.template(), content))
                                .stream())
                .toList();
    }

    @GetMapping(path = "/companies/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CompanyDetail json(@PathVariable String code, Visitor visitor) {
        Company company = find(code, visitor);
        return new CompanyDetail(
                CompanyJson.of(company),
                views.properties(profiles.belief(company.id(), ALWAYS)),
                factViews.latest(company.id(), visitor, ALWAYS),
                views.titles(company.id(), LocalDate.now(clock)));
    }

    @GetMapping("/companies/{code}/records")
    String records(@PathVariable String code, Visitor visitor, Model model) {
        Company company = find(code, visitor);
        model.addAttribute("company", company);
        model.addAttribute("records", profiles.belief(company.id(), ALWAYS).records());
        return "registry/records";
    }

    /** What officers did is for those who work on firms or watch over that work. */
    @GetMapping("/companies/{code}/history")
    String history(@PathVariable String code, Visitor visitor, Model model) {
        Company company = find(code, visitor);
        boolean seesActs = visitor.may(Right.change("registry")) || visitor.may(Right.view("audit"));
        model.addAttribute("company", company);
        model.addAttribute("versions", views.versions(profiles.belief(company.id(), ALWAYS)));
        model.addAttribute("links", profiles.links(company.id()));
        model.addAttribute("regroupings", regroupings.list(company.id()));
        model.addAttribute("mayChange", visitor.may(Right.change("registry")));
        model.addAttribute("seesActs", seesActs);
        model.addAttribute("acts", seesActs ? trail.of("company:" + company.id().code(), LATEST_ACTS) : List.of());
        model.addAttribute(
                "held",
                references.stream()
                        .flatMap(r -> r.heldBy(company.id()).stream())
                        .toList());
        return "registry/history";
    }

    /** Who may not see a company learns no more than that the page is not there. */
    private Company find(String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<LocalDate> past(String typed, Problems problems) {
        return typed.isBlank()
                ? Optional.empty()
                : DateReader.read(typed.strip(), LocalDate.now(clock)).report(problems, Place.field("asOf"));
    }

    private Instant endOf(LocalDate day) {
        DisplayZone district = zones.getIfAvailable();
        ZoneId zone = district == null ? ZoneId.of("Asia/Shanghai") : district.zone();
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }
}
