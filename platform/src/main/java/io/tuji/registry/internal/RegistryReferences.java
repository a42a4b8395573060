package io.tuji.registry.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the registry itself keeps of a company. */
@Component
class RegistryReferences implements CompanyReferences {

    /** Those that name the company in a column of that name. */
    private static final List<String> BY_COMPANY = List.of(
            "registration",
            "company_link",
            "company_member",
            "statement",
            "title",
            "revision_row",
            "company_further_code");

    private final FactStore facts;
    private final TitleStore titles;
    private final ProfileStore profiles;
    private final InventedStore erasure;

    RegistryReferences(FactStore facts, TitleStore titles, ProfileStore profiles, InventedStore erasure) {
        this.facts = facts;
        this.titles = titles;
        this.profiles = profiles;
        this.erasure = erasure;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(BY_COMPANY.stream(), Stream.of("company_regrouping"))
                .toList();
    }

    @Override
    public void eraseInvented() {
        erasure.eraseWhatHangsOnThem(BY_COMPANY);
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        return List.of(
                        new Held("company.held.links", profiles.links(company).size()),
                        new Held("company.held.facts", facts.count(company)),
                        new Held("company.held.titles", titles.list(company).size()))
                .stream()
                .filter(held -> held.count() > 0)
                .toList();
    }
}
