package io.tuji.demand;

import io.tuji.access.Visitor;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What firms need. Who may not see a firm does not see what it needs. */
public interface Needs {

    /**
     * As people type a need; what a form leaves out is empty.
     *
     * @param firm company code, credit code or whole name
     * @param unregistered whether the registry does not have the firm yet
     * @param node chain and node with a slash between them, by id or name
     */
    record Typed(
            String firm,
            String unregistered,
            String node,
            String facet,
            String words,
            String details,
            String amount,
            String unit,
            String wantedBy,
            String heardBy,
            String heardOn,
            String heardFrom,
            String reason) {

        public Typed {
            firm = Objects.requireNonNullElse(firm, "");
            unregistered = Objects.requireNonNullElse(unregistered, "");
            node = Objects.requireNonNullElse(node, "");
            facet = Objects.requireNonNullElse(facet, "");
            words = Objects.requireNonNullElse(words, "");
            details = Objects.requireNonNullElse(details, "");
            amount = Objects.requireNonNullElse(amount, "");
            unit = Objects.requireNonNullElse(unit, "");
            wantedBy = Objects.requireNonNullElse(wantedBy, "");
            heardBy = Objects.requireNonNullElse(heardBy, "");
            heardOn = Objects.requireNonNullElse(heardOn, "");
            heardFrom = Objects.requireNonNullElse(heardFrom, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * As people type a move.
     *
     * @param resource code of the resource that met it
     * @param firm that met it: company code, credit code or whole name
     */
    record TypedMove(String words, String resource, String firm) {

        public TypedMove {
            words = Objects.requireNonNullElse(words, "");
            resource = Objects.requireNonNullElse(resource, "");
            firm = Objects.requireNonNullElse(firm, "");
        }

        public static TypedMove because(String words) {
            return new TypedMove(words, "", "");
        }
    }

    /** Empty also of one that the visitor may not see. */
    Optional<Need> find(Need.Id id, Visitor visitor);

    /** All that was done with it, the earliest first. */
    List<Step> steps(Need.Id id);

    /** Of a firm, those still sought first. */
    List<Need> of(CompanyId company, Visitor visitor);

    /** How many are still sought on each node of a chain; those of the chain as a whole under the empty node. */
    Map<String, Long> open(String chain, Visitor visitor);

    Outcome<Need> add(Typed typed, Visitor visitor);

    /** @param version that was seen */
    Outcome<Need> correct(Need.Id id, int version, Typed typed, Visitor visitor);

    Outcome<Need> move(Need.Id id, Need.Move move, TypedMove typed, Visitor visitor);

    /** Takes back the last thing that was done with it. */
    Outcome<Need> undo(Need.Id id, Visitor visitor);
}
