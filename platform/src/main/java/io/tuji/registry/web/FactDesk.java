package io.tuji.registry.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.FactBelief;
import io.tuji.registry.internal.FactInput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What pages and programs on one fact of one firm have in common. A protected fact is not there for those without the right. */
@Component
class FactDesk {

    static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final CompanyStore companies;
    private final Facts facts;
    private final CompanyWords words;
    private final Clock clock;

    FactDesk(CompanyStore companies, Facts facts, CompanyWords words, Clock clock) {
        this.companies = companies;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    /** @throws ResponseStatusException where the right does not reach the firm: it is not there */
    Company company(String code, Visitor visitor, Right right) {
        return CompanyId.read(code)
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, right)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FactDefinition fact(CompanyId company, String key, Visitor visitor) {
        return facts.list(company, visitor).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void show(Company company, FactDefinition fact, FactInput input, Visitor visitor, Model model) {
        List<SaidView> said = said(company.id(), fact);
        model.addAttribute("company", company);
        model.addAttribute("fact", fact);
        model.addAttribute("input", input);
        model.addAttribute("mayChange", mayChange(company.id(), visitor));
        model.addAttribute("bounds", Bound.values());
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("said", said);
        model.addAttribute(
                "contested",
                said.stream()
                        .filter(view -> view.state() == SaidView.State.CONTESTED)
                        .toList());
    }

    boolean mayChange(CompanyId company, Visitor visitor) {
        return companies
                .find(company, CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .isPresent();
    }

    private List<SaidView> said(CompanyId company, FactDefinition fact) {
        List<Statement> history = facts.history(company, fact);
        List<Known<Statement>> standing =
                facts.standing(List.of(company), ALWAYS).getOrDefault(company, List.of()).stream()
                        .filter(one -> one.key().equals(fact.key()))
                        .map(Facts.Standing::value)
                        .toList();
        Set<Statement> believed =
                standing.stream().flatMap(one -> one.find().stream()).collect(Collectors.toSet());
        Set<Statement> contested = standing.stream()
                .filter(one -> one.find().isEmpty())
                .flatMap(one -> one.candidates().stream())
                .collect(Collectors.toSet());
        Set<Statement> counting = Set.copyOf(FactBelief.counting(history));
        return history.stream()
                .map(one ->
                        new SaidView(one, words.statement(one), SaidView.State.of(one, believed, contested, counting)))
                .toList();
    }
}
