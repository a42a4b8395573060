package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.Firm;
import io.tuji.registry.CompanyId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands which firm is meant, and never guesses. */
@Component
class NeedFirms {

    private final NeedFirmStore firms;
    private final DemandReach reach;

    NeedFirms(NeedFirmStore firms, DemandReach reach) {
        this.firms = firms;
        this.reach = reach;
    }

    FoundFirms look(Collection<String> typed, Visitor visitor) {
        return firms.find(typed, reach.firms(visitor));
    }

    /** The one firm of the registry that the text names. */
    static Optional<Firm> registered(String field, String typed, FoundFirms lookup, TypedText text) {
        List<Firm> found = lookup.of(typed);
        if (typed.isBlank()) {
            text.problems().add(DemandProblem.FIRM_MISSING, text.at(field));
        } else if (found.isEmpty()) {
            text.problems().add(DemandProblem.FIRM_UNKNOWN, text.at(field), typed);
        } else if (found.size() > 1) {
            text.problems().add(DemandProblem.FIRM_AMBIGUOUS, text.at(field), typed, codes(found));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A name that the registry does not have; one that it has is to be taken from there. */
    static Optional<Firm> outside(String field, String typed, FoundFirms lookup, TypedText text) {
        String name = text.optional(field, typed, TypedText.SENTENCE);
        List<Firm> found = lookup.of(name);
        if (name.isEmpty()) {
            text.problems().add(DemandProblem.FIRM_MISSING, text.at(field));
        } else if (!found.isEmpty()) {
            text.problems().add(DemandProblem.FIRM_REGISTERED, text.at(field), name, codes(found));
        }
        return Optional.of(Firm.named(name));
    }

    private static String codes(List<Firm> firms) {
        return firms.stream()
                .flatMap(firm -> firm.company().stream())
                .map(CompanyId::code)
                .sorted()
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
