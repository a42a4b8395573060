package io.tuji.demand.internal;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Firm;
import io.tuji.demand.Labelled;
import io.tuji.demand.Need.Amount;
import io.tuji.demand.Need.Heard;
import io.tuji.demand.Need.Unit;
import io.tuji.demand.Need.What;
import io.tuji.demand.Needs.Typed;
import io.tuji.demand.NodeNames;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a need as people type it in a form, a row or a program, and says all that is wrong with it. */
@Component
class NeedTyped {

    private final NodeNames nodes;
    private final Clock clock;

    NeedTyped(NodeNames nodes, Clock clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    /**
     * Empty if something is wrong.
     *
     * @param heardBy who heard it where nobody is named
     */
    Optional<What> read(Typed typed, FoundFirms lookup, String heardBy, TypedText text) {
        Optional<Firm> firm = TypedText.isYes(typed.unregistered())
                ? NeedFirms.outside("firm", typed.firm(), lookup, text)
                : NeedFirms.registered("firm", typed.firm(), lookup, text);
        Optional<Facet> facet = Labelled.read(Facet.class, typed.facet());
        if (facet.isEmpty()) {
            text.problems().add(DemandProblem.FACET_UNKNOWN, text.at("facet"), typed.facet());
        }
        Optional<ChainNode> node = node(typed.node(), text);
        String words = text.needed("words", typed.words(), TypedText.SENTENCE);
        String details = text.optional("details", typed.details(), TypedText.LONGEST);
        Optional<Amount> amount = amount(typed, text);
        Optional<LocalDate> wantedBy = text.day("wantedBy", typed.wantedBy());
        Heard heard = new Heard(
                typed.heardBy().isBlank() ? heardBy : text.optional("heardBy", typed.heardBy(), TypedText.SENTENCE),
                text.past("heardOn", typed.heardOn(), LocalDate.now(clock)),
                text.optional("heardFrom", typed.heardFrom(), TypedText.SENTENCE));
        return text.problems().hasErrors()
                ? Optional.empty()
                : Optional.of(new What(
                        firm.orElseThrow(), node, facet.orElseThrow(), words, details, amount, wantedBy, heard));
    }

    private Optional<ChainNode> node(String typed, TypedText text) {
        if (typed.replace("/", "").isBlank()) {
            return Optional.empty();
        }
        Optional<ChainNode> node = nodes.read(typed);
        if (node.isEmpty()) {
            text.problems().add(DemandProblem.NODE_UNKNOWN, text.at("node"), typed);
        }
        return node;
    }

    private static Optional<Amount> amount(Typed typed, TypedText text) {
        String number = typed.amount().strip().replace(",", "");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> unit = Labelled.read(Unit.class, typed.unit());
        if (unit.isEmpty()) {
            text.problems().add(DemandProblem.UNIT_UNKNOWN, text.at("unit"), typed.unit());
        }
        if (!number.matches("\\d{1,12}(\\.\\d{1,4})?") || new BigDecimal(number).signum() == 0) {
            text.problems().add(DemandProblem.AMOUNT_FORM, text.at("amount"), typed.amount());
            return Optional.empty();
        }
        return unit.map(known -> new Amount(new BigDecimal(number), known));
    }
}
