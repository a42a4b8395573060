package io.tuji.demand;

import io.tuji.access.Visitor;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The registry of resources. Who may not see a firm does not see what it holds. */
public interface Resources {

    /**
     * As people type a resource; what a form leaves out is empty.
     *
     * @param holder company code, credit code or whole name; the name of a body with {@code outside}
     * @param nodes chains and nodes with a slash between them
     * @param contact a person: left as it is for whoever may not see it
     */
    record Typed(
            String kind,
            String name,
            String holder,
            String outside,
            String offers,
            String forWhom,
            String place,
            String address,
            String contact,
            String validFrom,
            String validTo,
            String saidBy,
            String asOf,
            List<String> nodes,
            String reason) {

        public Typed {
            kind = Objects.requireNonNullElse(kind, "");
            name = Objects.requireNonNullElse(name, "");
            holder = Objects.requireNonNullElse(holder, "");
            outside = Objects.requireNonNullElse(outside, "");
            offers = Objects.requireNonNullElse(offers, "");
            forWhom = Objects.requireNonNullElse(forWhom, "");
            place = Objects.requireNonNullElse(place, "");
            address = Objects.requireNonNullElse(address, "");
            contact = Objects.requireNonNullElse(contact, "");
            validFrom = Objects.requireNonNullElse(validFrom, "");
            validTo = Objects.requireNonNullElse(validTo, "");
            saidBy = Objects.requireNonNullElse(saidBy, "");
            asOf = Objects.requireNonNullElse(asOf, "");
            nodes = nodes == null ? List.of() : List.copyOf(nodes);
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Resource> find(Resource.Id id, Visitor visitor);

    /** Whom to ask; empty where nobody has said, and for whoever may not see persons. */
    Optional<String> contact(Resource.Id id, Visitor visitor);

    /** All that was done with it, the earliest first. */
    List<Step> steps(Resource.Id id);

    /** Those that are offered on a node now. */
    List<Resource> on(ChainNode node, Visitor visitor);

    /** Those that a firm holds, whatever their state. */
    List<Resource> of(CompanyId company, Visitor visitor);

    Outcome<Resource> add(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Resource> correct(Resource.Id id, int version, Typed typed, Visitor visitor);

    Outcome<Resource> withdraw(Resource.Id id, String reason, Visitor visitor);

    /** Takes back the last thing that was done with it. */
    Outcome<Resource> undo(Resource.Id id, Visitor visitor);
}
