package io.tuji.coding.internal;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * All from which the industry of a firm follows.
 *
 * @param products empty unless somebody has stated them
 * @param decided what a person has said
 * @param stated what sources say: none, one, or several that stand against each other
 */
record Told(
        CompanyId company,
        String name,
        Optional<String> scope,
        Optional<String> products,
        Optional<IndustryCode> decided,
        List<IndustryCode> stated) {

    Told {
        stated = List.copyOf(stated);
    }

    /** Products tell more than a scope, which names all that the firm may do. */
    FirmText text() {
        return products.map(said -> FirmText.ofProducts(name, said))
                .orElseGet(() -> FirmText.ofScope(name, scope.orElse("")));
    }

    boolean isNameAlone() {
        return text().scope().clauses().isEmpty();
    }
}
