package io.tuji.chain.internal;

import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.chain.NodeId;
import io.tuji.district.District;
import io.tuji.engine.chain.position.Certain;
import io.tuji.engine.chain.position.PositionReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the templates in force into what reads firms, once for each set of editions. */
@Component
class TemplatesInForce {

    /**
     * All that decides how a firm is read beside the firm itself.
     *
     * @param mark of editions, thresholds and district; another one means that every firm is read anew
     * @param home division of the district
     */
    record Ready(String mark, Optional<String> home, PositionReader reader, Set<NodeId> nodes, Certain certain) {

        Ready {
            nodes = Set.copyOf(nodes);
        }
    }

    private final Chains chains;
    private final District district;
    private volatile Optional<Ready> remembered = Optional.empty();

    TemplatesInForce(Chains chains, District district) {
        this.chains = chains;
        this.district = district;
    }

    Ready get() {
        List<Edition> editions = chains.list();
        Optional<String> home = district.find().map(pack -> pack.head().division());
        String mark = mark(editions, home, Certain.MEASURED);
        Ready ready = remembered
                .filter(known -> known.mark().equals(mark))
                .orElseGet(() -> make(editions, home, mark, Certain.MEASURED));
        remembered = Optional.of(ready);
        return ready;
    }

    private static String mark(List<Edition> editions, Optional<String> home, Certain certain) {
        String ids =
                editions.stream().map(Edition::id).sorted().map(String::valueOf).collect(Collectors.joining("."));
        return "%s;%s/%s;%s".formatted(home.orElse(""), certain.on(), certain.review(), ids);
    }

    private static Ready make(List<Edition> editions, Optional<String> home, String mark, Certain certain) {
        Set<NodeId> nodes = editions.stream()
                .map(Edition::chain)
                .flatMap(chain -> chain.nodes().stream().map(node -> new NodeId(chain.id(), node.id())))
                .collect(Collectors.toSet());
        PositionReader reader =
                PositionReader.of(editions.stream().map(Edition::chain).toList());
        return new Ready(mark, home, reader, nodes, certain);
    }
}
