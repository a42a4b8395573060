package io.tuji.chain.web;

import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.Quotient;
import io.tuji.engine.chain.health.State;
import io.tuji.engine.chain.health.Tally;
import io.tuji.web.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chain for programs: its template, and how its nodes stand. */
record ChainJson(
        String id,
        String name,

        @Described(zh = "模板版本，自 1 起", en = "edition of the template, from 1")
        int edition,

        Optional<String> cluster,
        List<StageJson> stages,
        List<NodeJson> nodes,
        List<EdgeJson> edges) {

    record StageJson(String id, String name, String nameEn) {}

    record BasisJson(Basis.Kind kind, String source, Optional<String> passage, Optional<LocalDate> date) {

        static BasisJson of(Basis basis) {
            return new BasisJson(basis.kind(), basis.source(), basis.passage(), basis.date());
        }
    }

    record NodeJson(
            String id,
            String stage,
            String name,
            String nameEn,
            String definition,

            @Described(zh = "GB/T 4754 中类或小类代码", en = "groups or classes of GB/T 4754")
            List<String> classes,

            List<String> include,
            List<String> exclude,
            Optional<String> focus,
            List<BasisJson> bases,

            @Described(zh = "卡脖子的公开出处", en = "the published source that says others could cut it off")
            Optional<BasisJson> chokepoint) {

        static NodeJson of(Node node) {
            return new NodeJson(
                    node.id(),
                    node.stage(),
                    node.name().zh(),
                    node.name().en(),
                    node.definition().zh(),
                    node.classes(),
                    node.include(),
                    node.exclude(),
                    node.focus(),
                    node.bases().stream().map(BasisJson::of).toList(),
                    node.chokepoint().map(BasisJson::of));
        }
    }

    record EdgeJson(String from, String to, Edge.Kind kind, String reason, List<BasisJson> bases) {

        static EdgeJson of(Edge edge) {
            return new EdgeJson(
                    edge.from(),
                    edge.to(),
                    edge.kind(),
                    edge.reason().zh(),
                    edge.bases().stream().map(BasisJson::of).toList());
        }
    }

    static ChainJson of(Chain chain, int edition, Optional<String> cluster) {
        return new ChainJson(
                chain.id(),
                chain.name().zh(),
                edition,
                cluster,
                chain.stages().stream()
                        .map(stage -> new StageJson(
                                stage.id(), stage.name().zh(), stage.name().en()))
                        .toList(),
                chain.nodes().stream().map(NodeJson::of).toList(),
                chain.edges().stream().map(EdgeJson::of).toList());
    }

    /** How the nodes of a chain stand. */
    record StandingJson(
            String chain,

            @Described(zh = "片区；空为全区", en = "part of the district; empty for all of it")
            Optional<String> part,

            @Described(zh = "代表全国的名单", en = "the list that stands for the country")
            Optional<String> national,

            Map<State, Long> counts,
            List<HealthJson> nodes) {

        static StandingJson of(ChainStanding standing) {
            return new StandingJson(
                    standing.edition().chain().id(),
                    standing.part(),
                    standing.national().map(list -> list.name()),
                    standing.counts(),
                    standing.nodes().stream().map(HealthJson::of).toList());
        }
    }

    record GapJson(
            String reason,

            @Described(zh = "还差多少家", en = "how many more firms")
            int more) {}

    record QuotientJson(Quotient.Unit unit, long here, long hereAll, long nation, long nationAll, double value) {}

    record HealthJson(
            String node,
            State state,
            Optional<State.Act> act,
            Optional<Tally> here,
            Optional<Tally> nation,
            Optional<QuotientJson> quotient,

            @Described(zh = "本地有企业的下游节点", en = "nodes downstream that have firms here")
            List<String> demand,

            List<String> strongNeighbours,
            List<GapJson> gaps) {

        static HealthJson of(Health health) {
            return new HealthJson(
                    health.node(),
                    health.state(),
                    health.state().act(),
                    health.here(),
                    health.nation(),
                    health.quotient()
                            .map(q -> new QuotientJson(
                                    q.unit(), q.here(), q.hereAll(), q.nation(), q.nationAll(), q.value())),
                    health.demand(),
                    health.strongNeighbours(),
                    health.gaps().stream()
                            .map(gap -> new GapJson(gap.reason().name(), gap.more()))
                            .toList());
        }
    }
}
