package io.tuji.demand.internal;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Firm;
import io.tuji.demand.Labelled;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource.What;
import io.tuji.demand.ResourceKind;
import io.tuji.demand.Resources.Typed;
import io.tuji.district.District;
import io.tuji.district.Name;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a resource as people type it in a form, a row or a program, and says all that is wrong with it. */
@Component
class ResourceTyped {

    private final NodeNames nodes;
    private final District district;
    private final Clock clock;

    ResourceTyped(NodeNames nodes, District district, Clock clock) {
        this.nodes = nodes;
        this.district = district;
        this.clock = clock;
    }

    /** Empty if something is wrong. */
    Optional<What> read(Typed typed, FoundFirms lookup, TypedText text) {
        Optional<ResourceKind> kind = Labelled.read(ResourceKind.class, typed.kind());
        if (kind.isEmpty()) {
            text.problems().add(DemandProblem.KIND_UNKNOWN, text.at("kind"), typed.kind());
        }
        Optional<Firm> holder = TypedText.isYes(typed.outside())
                ? NeedFirms.outside("holder", typed.holder(), lookup, text)
                : NeedFirms.registered("holder", typed.holder(), lookup, text);
        String name = text.needed("name", typed.name(), TypedText.SENTENCE);
        String offers = text.needed("offers", typed.offers(), TypedText.LONGEST);
        String forWhom = text.optional("forWhom", typed.forWhom(), TypedText.SENTENCE);
        String place = place(typed.place(), text);
        String address = text.optional("address", typed.address(), TypedText.SENTENCE);
        Optional<LocalDate> from = text.day("validFrom", typed.validFrom());
        Optional<LocalDate> to = text.day("validTo", typed.validTo());
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            text.problems().add(DemandProblem.ENDS_BEFORE, text.at("validTo"));
        }
        String saidBy = text.needed("saidBy", typed.saidBy(), TypedText.SENTENCE);
        LocalDate asOf = text.past("asOf", typed.asOf(), LocalDate.now(clock));
        List<ChainNode> hangsOn = hangsOn(typed.nodes(), text);
        return text.problems().hasErrors()
                ? Optional.empty()
                : Optional.of(new What(
                        kind.orElseThrow(),
                        name,
                        holder.orElseThrow(),
                        offers,
                        forWhom,
                        place,
                        address,
                        from,
                        to,
                        saidBy,
                        asOf,
                        hangsOn));
    }

    private List<ChainNode> hangsOn(List<String> typed, TypedText text) {
        List<String> said = typed.stream().filter(one -> !one.isBlank()).toList();
        if (said.isEmpty()) {
            text.problems().add(DemandProblem.NODES_MISSING, text.at("nodes"));
        }
        return said.stream().flatMap(one -> node(one, text)).distinct().toList();
    }

    /** A resource hangs on a node, not on a chain as a whole. */
    private Stream<ChainNode> node(String typed, TypedText text) {
        Optional<ChainNode> node = nodes.read(typed).filter(found -> !found.isWhole());
        if (node.isEmpty()) {
            text.problems().add(DemandProblem.NODE_UNKNOWN, text.at("nodes"), typed);
        }
        return node.stream();
    }

    /** The code or id of a place of the pack, typed as such or by name. */
    private String place(String typed, TypedText text) {
        String said = typed.strip();
        Optional<String> place = places().filter(one -> one.id().equals(said)
                        || one.name().zh().equals(said)
                        || one.name().en().equalsIgnoreCase(said))
                .map(PlaceName::id)
                .findFirst();
        if (!said.isEmpty() && place.isEmpty()) {
            text.problems().add(DemandProblem.PLACE_UNKNOWN, text.at("place"), said);
        }
        return place.orElse("");
    }

    private record PlaceName(String id, Name name) {}

    private Stream<PlaceName> places() {
        return district.find().stream()
                .map(pack -> pack.places())
                .flatMap(places -> Stream.concat(
                        places.subdistricts().stream().map(one -> new PlaceName(one.code(), one.name())),
                        places.areas().map(one -> new PlaceName(one.id(), one.name()))));
    }
}
