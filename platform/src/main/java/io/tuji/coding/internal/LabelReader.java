package io.tuji.coding.internal;

import io.tuji.coding.Decision;
import io.tuji.coding.internal.FirmStore.Firm;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.registry.CompanyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes what people have decided into what a coder can learn: decisions of a division at least, of firms that say what they do. */
@Component
class LabelReader {

    private final DecisionStore decisions;
    private final FirmStore firms;
    private final Sayings sayings;

    LabelReader(DecisionStore decisions, FirmStore firms, Sayings sayings) {
        this.decisions = decisions;
        this.firms = firms;
        this.sayings = sayings;
    }

    List<LabelledFirm> read() {
        Map<CompanyId, Decision> decided = decisions.standing().stream()
                .filter(decision -> decision.industry().level() != Level.SECTION)
                .collect(Collectors.toMap(Decision::company, Function.identity()));
        List<Firm> coded = firms.list(decided.keySet());
        List<LabelledFirm> labelled = new ArrayList<>();
        sayings.of(coded).forEach((company, told) -> {
            Decision decision = decided.get(company);
            if (decision != null && !told.isNameAlone()) {
                labelled.add(
                        new LabelledFirm(company.code(), decision.industry().code(), texts(told)));
            }
        });
        return labelled.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    private static List<FirmText> texts(Told told) {
        List<FirmText> texts = new ArrayList<>();
        told.scope().ifPresent(scope -> texts.add(FirmText.ofScope(told.name(), scope)));
        told.products().ifPresent(products -> texts.add(FirmText.ofProducts(told.name(), products)));
        return texts;
    }
}
