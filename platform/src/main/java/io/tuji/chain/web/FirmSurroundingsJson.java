package io.tuji.chain.web;

import io.tuji.chain.FirmSupply;
import io.tuji.chain.web.FirmSurroundings.Partner;
import io.tuji.chain.web.FirmSurroundings.Spot;
import io.tuji.chain.web.FirmSurroundings.Tie;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.health.State;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What lies around a firm, as programs read it. */
record FirmSurroundingsJson(
        String company,
        String name,

        @Described(zh = "是否登记在本区", en = "whether it is registered in the district")
        boolean resident,

        List<SpotJson> nodes,
        List<SpotJson> upstream,
        List<SpotJson> downstream,
        List<PartnerJson> suppliers,
        List<PartnerJson> customers,

        @Described(zh = "待判定的节点数", en = "nodes of which a person has yet to say whether it is on them")
        long review) {

    record SpotJson(
            String chain,
            String node,
            String name,
            State state,

            @Described(zh = "与企业所在节点的关系", en = "edges to nodes on which the firm stands")
            List<TieJson> ties) {

        static SpotJson of(Spot spot) {
            return new SpotJson(
                    spot.id().chain(),
                    spot.id().node(),
                    spot.node().name().zh(),
                    spot.health().state(),
                    spot.ties().stream().map(TieJson::of).toList());
        }
    }

    record TieJson(String node, Edge.Kind kind) {

        static TieJson of(Tie tie) {
            return new TieJson(tie.own().node(), tie.edge().kind());
        }
    }

    record PartnerJson(
            @Described(zh = "不在企业库的没有", en = "none where no register lists it")
            Optional<String> company,

            String name,
            boolean resident,
            List<DisclosedJson> disclosed) {

        static PartnerJson of(Partner partner) {
            return new PartnerJson(
                    partner.side().company().map(CompanyId::code),
                    partner.side().name(),
                    partner.resident(),
                    partner.disclosed().stream().map(DisclosedJson::of).toList());
        }
    }

    record DisclosedJson(Optional<String> product, String saidBy, LocalDate asOf) {

        static DisclosedJson of(FirmSupply supply) {
            return new DisclosedJson(supply.product(), supply.saidBy(), supply.asOf());
        }
    }

    static FirmSurroundingsJson of(FirmSurroundings around) {
        return new FirmSurroundingsJson(
                around.company().id().code(),
                around.company().name(),
                around.resident(),
                around.own().stream().map(SpotJson::of).toList(),
                around.above().stream().map(SpotJson::of).toList(),
                around.below().stream().map(SpotJson::of).toList(),
                around.suppliers().stream().map(PartnerJson::of).toList(),
                around.customers().stream().map(PartnerJson::of).toList(),
                around.waiting());
    }
}
