package io.tuji.chain.internal;

import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.engine.industry.coding.Scope;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is said of firms, with one query for all of them each. */
@Component
class FirmReader {

    static final String PRODUCTS = "products";
    static final String STAFF = "staff";

    private final PlacedFirmStore firms;
    private final ProductStore products;
    private final Facts facts;
    private final Clock clock;

    FirmReader(PlacedFirmStore firms, ProductStore products, Facts facts, Clock clock) {
        this.firms = firms;
        this.products = products;
        this.facts = facts;
        this.clock = clock;
    }

    Map<CompanyId, ChainFirm> of(List<PlacedFirm> batch) {
        List<CompanyId> ids = batch.stream().map(PlacedFirm::id).toList();
        Map<CompanyId, List<String>> listed = products.standing(ids);
        Map<CompanyId, List<String>> stated = stated(ids);
        Map<CompanyId, ChainFirm> read = new HashMap<>();
        for (PlacedFirm firm : batch) {
            List<String> made = Stream.concat(
                            listed.getOrDefault(firm.id(), List.of()).stream(),
                            stated.getOrDefault(firm.id(), List.of()).stream())
                    .distinct()
                    .toList();
            read.put(firm.id(), new ChainFirm(firm.name(), firm.scope().orElse(""), made, firm.classes()));
        }
        return read;
    }

    /** How many people work for each of the firms, of the latest year of which it is said; none where nobody has said it exactly. */
    Map<CompanyId, Long> staff(List<PlacedFirm> batch) {
        List<CompanyId> said = firms.stated(batch.stream().map(PlacedFirm::id).toList(), STAFF);
        if (said.isEmpty()) {
            return Map.of();
        }
        FactDefinition fact = facts.find(STAFF).orElseThrow();
        Map<CompanyId, Known<Statement>> latest = new HashMap<>();
        new TreeMap<>(facts.believedByPeriod(said, fact, clock.instant()))
                .forEach((period, believed) -> latest.putAll(believed));
        Map<CompanyId, Long> staff = new HashMap<>();
        latest.forEach((company, known) -> known.find()
                .flatMap(statement -> statement.what().countedAmount())
                .ifPresent(people -> staff.put(company, people.amount().longValue())));
        return staff;
    }

    /** Where speakers disagree, what each says may be so. */
    private Map<CompanyId, List<String>> stated(List<CompanyId> ids) {
        List<CompanyId> said = firms.stated(ids, PRODUCTS);
        if (said.isEmpty()) {
            return Map.of();
        }
        FactDefinition fact = facts.find(PRODUCTS).orElseThrow();
        Map<CompanyId, List<String>> clauses = new HashMap<>();
        facts.believed(said, fact, clock.instant()).forEach((company, known) -> clauses.put(company, clauses(known)));
        return clauses;
    }

    private static List<String> clauses(Known<Statement> known) {
        return Stream.concat(known.find().stream(), known.candidates().stream())
                .flatMap(statement -> Scope.of(statement.what().content().text()).clauses().stream())
                .distinct()
                .toList();
    }
}
