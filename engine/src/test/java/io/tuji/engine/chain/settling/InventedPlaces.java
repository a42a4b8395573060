package io.tuji.engine.chain.settling;

import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.Words;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.settling.SettledFirm.At;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Five regions, each with six crafts of its own; every craft has one supplier node. */
final class InventedPlaces {

    static final LocalDate CUT = LocalDate.of(2020, 1, 1);
    static final int REGIONS = 5;
    static final int CRAFTS = 6;

    private static final LocalDate OLD = LocalDate.of(2010, 5, 5);
    private static final LocalDate YOUNG = LocalDate.of(2021, 5, 5);

    private final List<SettledFirm> firms = new ArrayList<>();

    /** Of the nodes and edges given as from, to; from, to; … */
    static Chain chain(String... ends) {
        List<Edge> edges = IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new Edge(ends[2 * i], ends[2 * i + 1], Edge.Kind.MATERIAL, words("needed"), List.of()))
                .toList();
        List<Node> nodes = Stream.of(ends).distinct().map(InventedPlaces::node).toList();
        return new Chain("invented", words("invented"), 1, List.of(new Stage("only", words("only"))), nodes, edges);
    }

    private static Node node(String id) {
        return new Node(
                id,
                "only",
                words(id),
                words(id),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Basis(Basis.Kind.JUDGEMENT, "somebody", Optional.empty(), Optional.empty())),
                Optional.empty());
    }

    private static Words words(String text) {
        return new Words(text, text);
    }

    static Chain crafts() {
        return chain(IntStream.range(0, REGIONS * CRAFTS)
                .boxed()
                .flatMap(craft -> Stream.of("supply" + craft, "craft" + craft))
                .toArray(String[]::new));
    }

    void add(Optional<LocalDate> founded, String region, double fit, String... nodes) {
        long id = firms.size() + 1L;
        firms.add(new SettledFirm(
                id,
                "firm " + id,
                founded,
                Optional.of(region).filter(text -> !text.isEmpty()),
                new Fact(FactKind.READ_FROM_TEXT, fit, "", Optional.empty(), Optional.empty()),
                Stream.of(nodes).map(node -> new At("invented", node)).toList()));
    }

    void old(String region, String... nodes) {
        add(Optional.of(OLD), region, 0.9, nodes);
    }

    void young(String region, String... nodes) {
        add(Optional.of(YOUNG), region, 0.9, nodes);
    }

    /** Four suppliers of each craft of a region are there; five firms of each craft come, to them or evenly to all regions. */
    void settle(boolean toTheirSuppliers) {
        for (int craft = 0; craft < REGIONS * CRAFTS; craft++) {
            for (int i = 0; i < 4; i++) {
                old("r" + craft % REGIONS, "supply" + craft);
            }
            for (int i = 0; i < REGIONS; i++) {
                young("r" + (toTheirSuppliers ? craft : i) % REGIONS, "craft" + craft);
            }
        }
    }

    List<SettledFirm> firms() {
        return List.copyOf(firms);
    }
}
