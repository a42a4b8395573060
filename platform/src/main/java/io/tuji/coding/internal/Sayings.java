package io.tuji.coding.internal;

import io.tuji.coding.Decision;
import io.tuji.coding.internal.FirmStore.Firm;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is said of firms: their texts, what people have decided, what sources state. */
@Component
class Sayings {

    static final String INDUSTRY = "industry";
    static final String PRODUCTS = "products";

    private final FirmStore firms;
    private final DecisionStore decisions;
    private final Facts facts;
    private final Clock clock;

    Sayings(FirmStore firms, DecisionStore decisions, Facts facts, Clock clock) {
        this.firms = firms;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    Map<CompanyId, Told> of(List<Firm> wanted) {
        List<CompanyId> ids = wanted.stream().map(Firm::id).toList();
        Map<CompanyId, Decision> decided = decisions.standing(ids);
        List<CompanyId> withProducts = firms.stated(ids, PRODUCTS);
        List<CompanyId> withIndustry = firms.stated(ids, INDUSTRY);
        Map<CompanyId, Told> told = new HashMap<>();
        for (Firm firm : wanted) {
            told.put(
                    firm.id(),
                    new Told(
                            firm.id(),
                            firm.name(),
                            firm.scope(),
                            withProducts.contains(firm.id()) ? products(firm.id()) : Optional.empty(),
                            Optional.ofNullable(decided.get(firm.id())).map(Decision::industry),
                            withIndustry.contains(firm.id()) ? stated(firm.id()) : List.of()));
        }
        return told;
    }

    private Optional<String> products(CompanyId company) {
        return believed(company, PRODUCTS).find().map(Sayings::words);
    }

    /** What is no code of the standard says nothing. */
    private List<IndustryCode> stated(CompanyId company) {
        return believed(company, INDUSTRY).candidates().stream()
                .flatMap(said -> IndustryTree.current().read(words(said)).find().stream())
                .distinct()
                .toList();
    }

    private Known<Statement> believed(CompanyId company, String key) {
        FactDefinition fact = facts.find(key).orElseThrow();
        return facts.believed(company, fact, clock.instant());
    }

    private static String words(Statement said) {
        return said.what().content().text();
    }
}
