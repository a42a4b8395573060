package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.engine.identity.CreditCode;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads the fields of a form: each is sent as {@code f.key}, with what it held when the form was made as {@code o.key}. What nobody has
 * touched is not sent on, so that two people clash only over what both have changed.
 */
@Component
class TypedFields {

    private static final String FIELD = "f.";
    private static final String ORIGINAL = "o.";
    private static final int SHOWN = 6;

    private final Registry registry;

    TypedFields(Registry registry) {
        this.registry = registry;
    }

    static Map<String, String> read(Map<String, String> parameters) {
        Map<String, String> typed = new HashMap<>();
        parameters.forEach((name, text) -> {
            boolean isField = name.startsWith(FIELD);
            String key = isField ? name.substring(FIELD.length()) : "";
            if (isField && !text.strip().equals(parameters.get(ORIGINAL + key))) {
                typed.put(key, text.strip());
            }
        });
        return typed;
    }

    /** What is typed of the firm, as the project takes it: a code, a name in full or a credit code; a mere name of an unregistered one. */
    Map<String, String> resolved(Map<String, String> typed, boolean unregistered, Visitor visitor) {
        String firm = typed.getOrDefault(ProjectText.COMPANY, "");
        if (firm.isEmpty() || CompanyId.read(firm).isPresent()) {
            return typed;
        }
        Map<String, String> resolved = new HashMap<>(typed);
        Optional<Company> exact = hits(firm, visitor).stream()
                .filter(hit -> hit.name().equals(firm)
                        || hit.creditCode()
                                .find()
                                .map(CreditCode::text)
                                .filter(firm::equals)
                                .isPresent())
                .findFirst();
        if (exact.isPresent()) {
            resolved.put(ProjectText.COMPANY, exact.get().id().code());
        } else if (unregistered) {
            resolved.put(ProjectText.COMPANY, "");
            resolved.put(ProjectText.FIRM, firm);
        }
        return resolved;
    }

    /** Firms that may be meant by what is typed; empty where it is a code or nothing. */
    List<Company> hits(String firm, Visitor visitor) {
        return firm.isBlank() || CompanyId.read(firm).isPresent() ? List.of() : registry.suggest(firm, SHOWN, visitor);
    }
}
