package io.tuji.coding.internal;

import io.tuji.coding.internal.FirmStore.Firm;
import io.tuji.engine.industry.coding.DecidingClause;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.IndustryReading;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the texts of one firm again, for all that is not kept of each: every level, and how much each clause said. */
@Component
public class CloseLook {

    private static final int CLAUSES = 3;

    private final FirmStore firms;
    private final Sayings sayings;
    private final CoderShelf shelf;

    CloseLook(FirmStore firms, Sayings sayings, CoderShelf shelf) {
        this.firms = firms;
        this.sayings = sayings;
        this.shelf = shelf;
    }

    /** @param kind which of the texts was read */
    public record Seen(
            Optional<String> scope, Optional<String> products, FirmText.Kind kind, IndustryReading reading) {}

    /** Empty for a firm that does not stand for itself. */
    public Optional<Seen> at(CompanyId company) {
        List<Firm> found = firms.list(List.of(company));
        return sayings.of(found).values().stream().findFirst().map(this::seen);
    }

    /** The clauses that spoke most for the likeliest division, the strongest first. */
    public List<DecidingClause> deciding(CompanyId company) {
        return at(company)
                .map(seen -> seen.reading().deciding().stream().limit(CLAUSES).toList())
                .orElse(List.of());
    }

    private Seen seen(Told told) {
        FirmText text = told.text();
        return new Seen(
                told.scope(),
                told.products(),
                text.kind(),
                shelf.inUse().coder().read(text));
    }
}
