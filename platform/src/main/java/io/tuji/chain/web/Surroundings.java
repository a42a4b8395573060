package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.PositionService;
import io.tuji.chain.internal.ResidentStore;
import io.tuji.chain.internal.Supplies;
import io.tuji.chain.web.FirmSurroundings.Partner;
import io.tuji.chain.web.FirmSurroundings.Spot;
import io.tuji.chain.web.FirmSurroundings.Tie;
import io.tuji.engine.chain.Edge;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what lies around a firm that the visitor may see. */
@Component
class Surroundings {

    private final Registry registry;
    private final PositionService positions;
    private final Supplies supplies;
    private final ResidentStore residents;
    private final Chains chains;
    private final ChainHealths healths;

    Surroundings(
            Registry registry,
            PositionService positions,
            Supplies supplies,
            ResidentStore residents,
            Chains chains,
            ChainHealths healths) {
        this.registry = registry;
        this.positions = positions;
        this.supplies = supplies;
        this.residents = residents;
        this.chains = chains;
        this.healths = healths;
    }

    /**
     * What is not there, or not for the visitor, is not found.
     *
     * @param chain to which the nodes are narrowed; blank for all
     */
    FirmSurroundings get(String code, String chain, Visitor visitor) {
        Company company =
                CompanyId.read(code).flatMap(id -> registry.find(id, visitor)).orElseThrow(Standings::notFound);
        List<FirmPosition> all = positions.of(company.id());
        List<NodeId> on = nodes(all, FirmPosition.State.ON).toList();
        Map<String, ChainStanding> standings = standings(on, chain);
        List<Spot> own = on.stream()
                .flatMap(node -> spot(node, List.of(), standings).stream())
                .toList();
        List<FirmSupply> disclosed = supplies.of(company.id(), visitor);
        Set<CompanyId> here = residents.among(
                Stream.concat(Stream.of(company.id()), disclosed.stream().flatMap(Surroundings::companies))
                        .collect(Collectors.toSet()));
        return new FirmSurroundings(
                company,
                here.contains(company.id()),
                positions.isRead(company.id()),
                on.stream().map(NodeId::chain).distinct().toList(),
                own,
                beside(own, Edge::to, Edge::from, standings),
                beside(own, Edge::from, Edge::to, standings),
                partners(disclosed, company.id(), FirmSupply::customer, FirmSupply::supplier, here),
                partners(disclosed, company.id(), FirmSupply::supplier, FirmSupply::customer, here),
                nodes(all, FirmPosition.State.REVIEW)
                        .filter(node -> isAsked(node, chain))
                        .count());
    }

    private static Stream<NodeId> nodes(List<FirmPosition> all, FirmPosition.State state) {
        return all.stream().filter(position -> position.state() == state).map(FirmPosition::node);
    }

    private static Stream<CompanyId> companies(FirmSupply supply) {
        return Stream.of(supply.supplier(), supply.customer()).flatMap(side -> side.company().stream());
    }

    private static boolean isAsked(NodeId node, String chain) {
        return chain.isBlank() || node.chain().equals(chain);
    }

    private Map<String, ChainStanding> standings(List<NodeId> on, String chain) {
        return on.stream()
                .filter(node -> isAsked(node, chain))
                .map(NodeId::chain)
                .distinct()
                .flatMap(id -> chains.find(id).stream())
                .collect(Collectors.toMap(
                        edition -> edition.chain().id(), edition -> healths.of(edition, Optional.empty())));
    }

    /** Empty of a node that its template no longer has. */
    private static Optional<Spot> spot(NodeId id, List<Tie> ties, Map<String, ChainStanding> standings) {
        return Optional.ofNullable(standings.get(id.chain()))
                .flatMap(standing -> standing.edition()
                        .chain()
                        .find(id.node())
                        .map(node -> new Spot(id, node, standing.of(id.node()), ties)));
    }

    /** The nodes at the far end of the edges whose near end the firm stands on, but for those that it stands on itself. */
    private static List<Spot> beside(
            List<Spot> own, Function<Edge, String> near, Function<Edge, String> far, Map<String, ChainStanding> all) {
        Set<NodeId> mine = own.stream().map(Spot::id).collect(Collectors.toSet());
        Map<NodeId, List<Tie>> ties = new LinkedHashMap<>();
        for (Spot spot : own) {
            Optional.ofNullable(all.get(spot.id().chain())).stream()
                    .flatMap(standing -> standing.edition().chain().edges().stream())
                    .filter(edge -> near.apply(edge).equals(spot.id().node()))
                    .forEach(edge -> ties.computeIfAbsent(
                                    new NodeId(spot.id().chain(), far.apply(edge)), id -> new ArrayList<>())
                            .add(new Tie(spot.id(), edge)));
        }
        return ties.entrySet().stream()
                .filter(entry -> !mine.contains(entry.getKey()))
                .flatMap(entry -> spot(entry.getKey(), entry.getValue(), all).stream())
                .toList();
    }

    /** Those of the district first, then in the order of the disclosures, which is the latest first. */
    private static List<Partner> partners(
            List<FirmSupply> disclosed,
            CompanyId firm,
            Function<FirmSupply, Side> own,
            Function<FirmSupply, Side> other,
            Set<CompanyId> here) {
        Map<Side, List<FirmSupply>> bySide = disclosed.stream()
                .filter(supply -> own.apply(supply).company().equals(Optional.of(firm)))
                .collect(Collectors.groupingBy(other, LinkedHashMap::new, Collectors.toList()));
        Stream<Partner> partners = bySide.entrySet().stream()
                .map(entry -> new Partner(
                        entry.getKey(),
                        entry.getKey().company().filter(here::contains).isPresent(),
                        entry.getValue()));
        return partners.sorted((one, next) -> Boolean.compare(next.resident(), one.resident()))
                .toList();
    }
}
