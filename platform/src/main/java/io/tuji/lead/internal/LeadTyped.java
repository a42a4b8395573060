package io.tuji.lead.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Lead.Subject;
import io.tuji.lead.Leads.Typed;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a lead as people type it, and says all that is wrong with it. */
@Component
class LeadTyped {

    private static final int LONGEST_NAME = 200;

    /** A node, a whole chain, or neither. */
    private record Aim(String chain, String node) {

        static Aim of(String typed) {
            String[] parts = typed.strip().split(":", 2);
            return new Aim(parts[0], parts.length == 1 ? "" : parts[1]);
        }
    }

    private final Registry registry;
    private final Chains chains;
    private final People people;

    LeadTyped(Registry registry, Chains chains, People people) {
        this.registry = registry;
        this.chains = chains;
        this.people = people;
    }

    Optional<Subject> subject(Typed typed, Visitor visitor, Problems problems) {
        Aim aim = Aim.of(typed.aim());
        if (!isNode(aim)) {
            problems.add(LeadProblem.NODE_UNKNOWN, Place.field("aim"), typed.aim());
        }
        return typed.company().isBlank() ? named(typed, aim, problems) : registered(typed, aim, visitor, problems);
    }

    private Optional<Subject> registered(Typed typed, Aim aim, Visitor visitor, Problems problems) {
        Optional<Company> company = CompanyId.read(typed.company()).flatMap(id -> registry.find(id, visitor));
        if (company.isEmpty()) {
            problems.add(LeadProblem.FIRM_UNKNOWN, Place.field("company"), typed.company());
        }
        return company.map(
                found -> new Subject(Optional.of(found.id()), found.name(), found.invented(), aim.chain(), aim.node()));
    }

    /** Of a firm that no register lists, the note has to say who it is. */
    private static Optional<Subject> named(Typed typed, Aim aim, Problems problems) {
        String name = typed.firm().strip();
        if (name.isEmpty()) {
            problems.add(LeadProblem.FIRM_MISSING, Place.field("firm"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(LeadProblem.TEXT_TOO_LONG, Place.field("firm"), LONGEST_NAME);
        }
        TypedWords.optional("firm", name, problems);
        TypedWords.needed("note", typed.note(), problems);
        return Optional.of(new Subject(Optional.empty(), name, false, aim.chain(), aim.node()));
    }

    private boolean isNode(Aim aim) {
        if (aim.chain().isEmpty()) {
            return aim.node().isEmpty();
        }
        return chains.find(aim.chain())
                .filter(edition ->
                        aim.node().isEmpty() || edition.chain().find(aim.node()).isPresent())
                .isPresent();
    }

    Source source(String typed, Problems problems) {
        Optional<Source> source = Arrays.stream(Source.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (source.isEmpty()) {
            problems.add(LeadProblem.SOURCE_UNKNOWN, Place.field("source"), typed);
        }
        return source.orElse(Source.OTHER);
    }

    /** Who may change leads can own one. */
    Optional<Visitor> owner(String typed, Problems problems) {
        Optional<Visitor> owner =
                people.findByLogin(typed.strip()).filter(person -> person.may(Right.change(Reach.MODULE)));
        if (owner.isEmpty()) {
            problems.add(LeadProblem.OWNER_UNKNOWN, Place.field("owner"), typed);
        }
        return owner;
    }
}
