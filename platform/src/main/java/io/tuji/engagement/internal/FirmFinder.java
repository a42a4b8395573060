package io.tuji.engagement.internal;

import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engine.value.Place;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.TypedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands which firm is meant by a code, a credit code or a whole name, and never guesses. */
@Component
class FirmFinder {

    private static final int LONGEST_NAME = 200;
    private static final int SOME = 20;

    private final Registry registry;

    FirmFinder(Registry registry) {
        this.registry = registry;
    }

    /** Empty if something is wrong with it. */
    Optional<Firm> read(String field, String typed, boolean unregistered, Visitor visitor, TypedForm form) {
        String text = form.optional(field, typed, LONGEST_NAME);
        if (text.isEmpty()) {
            form.problems().add(EngagementProblem.FIRM_MISSING, Place.field(field));
            return Optional.empty();
        }
        List<Company> found = find(text, visitor);
        return unregistered ? outside(field, text, found, form) : registered(field, text, found, form);
    }

    /** A name that the registry does not have; one that it has is to be taken from there. */
    private static Optional<Firm> outside(String field, String name, List<Company> found, TypedForm form) {
        found.stream()
                .findFirst()
                .ifPresent(one -> form.problems()
                        .add(
                                EngagementProblem.FIRM_REGISTERED,
                                Place.field(field),
                                name,
                                one.id().code()));
        return Optional.of(Firm.named(name));
    }

    private static Optional<Firm> registered(String field, String text, List<Company> found, TypedForm form) {
        if (found.isEmpty()) {
            form.problems().add(EngagementProblem.FIRM_UNKNOWN, Place.field(field), text);
        } else if (found.size() > 1) {
            String codes = found.stream().map(one -> one.id().code()).sorted().collect(Collectors.joining(" "));
            form.problems().add(EngagementProblem.FIRM_AMBIGUOUS, Place.field(field), text, codes);
        }
        return found.stream().findFirst().filter(one -> found.size() == 1).map(FirmFinder::firm);
    }

    private List<Company> find(String text, Visitor visitor) {
        Optional<CompanyId> code = CompanyId.read(text);
        if (code.isPresent()) {
            return registry.find(code.get(), visitor).stream().toList();
        }
        return registry.suggest(text, SOME, visitor).stream()
                .filter(one -> fold(one.name()).equals(fold(text))
                        || one.creditCode()
                                .find()
                                .filter(credit -> credit.toString().equalsIgnoreCase(text))
                                .isPresent())
                .toList();
    }

    private static Firm firm(Company company) {
        return new Firm(Optional.of(company.id()), company.name(), company.invented());
    }

    /** Brackets and blanks are typed in many ways. */
    private static String fold(String name) {
        return name.replace('（', '(').replace('）', ')').replaceAll("[ \\u3000]", "");
    }
}
