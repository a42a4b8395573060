package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.registry.Company;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.KnownFact;
import io.tuji.registry.internal.KnownFact.State;
import io.tuji.registry.internal.KnownFacts;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is known of a firm beside its registration: since when, from whom, and what nobody has said. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class KnownPage {

    private static final String HERE = "/companies/{code}/known";

    private final FactDesk desk;
    private final KnownFacts known;
    private final KnownViews views;
    private final KnownSheet sheet;
    private final CompanyWords words;
    private final ExportNotes notes;

    KnownPage(
            FactDesk desk,
            KnownFacts known,
            KnownViews views,
            KnownSheet sheet,
            CompanyWords words,
            ExportNotes notes) {
        this.desk = desk;
        this.known = known;
        this.views = views;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    /** @param only a state; all where it is none */
    @GetMapping(HERE)
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String only, Visitor visitor, Model model) {
        Company company = desk.company(code, visitor, CompanyFilter.VIEW);
        List<KnownFact> all = known.of(company.id(), visitor, FactDesk.ALWAYS);
        Map<State, Long> counts = all.stream()
                .map(KnownFact::state)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        model.addAttribute("company", company);
        model.addAttribute("states", State.values());
        model.addAttribute("counts", counts);
        model.addAttribute("all", all.size());
        model.addAttribute("only", State.read(only).map(State::word).orElse(""));
        model.addAttribute("years", views.years());
        model.addAttribute("groups", views.groups(only(all, only)));
        return "registry/known";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String only,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        Company company = desk.company(code, visitor, CompanyFilter.EXPORT);
        List<KnownFact> facts = only(known.of(company.id(), visitor, FactDesk.ALWAYS), only);
        notes.note(
                visitor.actor(),
                "company.fact.export",
                "company:" + company.id().code(),
                Map.of("list", "/companies/" + company.id().code() + "/known?only=" + only));
        new ListFile(words.say("known.title"), sheet.head())
                .send(
                        response,
                        format,
                        row -> facts.forEach(
                                fact -> sheet.rows(company, fact, known.years()).forEach(row)));
    }

    static List<KnownFact> only(List<KnownFact> facts, String state) {
        Optional<State> wanted = State.read(state);
        return facts.stream()
                .filter(fact -> wanted.isEmpty() || wanted.get() == fact.state())
                .toList();
    }
}
