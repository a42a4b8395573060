package io.tuji.chain.web;

import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.FirmSupply;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.Withdrawn;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.engine.chain.position.Evidence.Field;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Firms on nodes, as programs read them. */
final class PositionJson {

    private PositionJson() {}

    record EvidenceJson(
            Field field,

            @Described(zh = "名称、句子、产品或行业代码", en = "the name, clause, product or code that speaks")
            String said,

            @Described(zh = "其中属于节点的词", en = "the words of the node that stand in it")
            List<String> words) {

        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(evidence.field(), evidence.said(), evidence.words());
        }
    }

    record FirmPositionJson(
            String company,
            String chain,
            String node,

            @Described(zh = "ON 在链，REVIEW 待判定", en = "ON counts, REVIEW waits for a person")
            State state,

            Basis basis,

            @Described(zh = "人工判定的没有", en = "none where a person has said it")
            Optional<Double> confidence,

            List<EvidenceJson> evidence) {

        static FirmPositionJson of(FirmPosition position) {
            return new FirmPositionJson(
                    position.company().code(),
                    position.node().chain(),
                    position.node().node(),
                    position.state(),
                    position.basis(),
                    position.confidence(),
                    position.evidence().stream().map(EvidenceJson::of).toList());
        }
    }

    record NodeDecisionJson(
            long id,
            String number,
            String company,
            String chain,
            String node,
            boolean on,
            String reason,

            @Described(zh = "识别当时的把握；当时没有提出的没有", en = "of the reading then; none where it had not proposed the node")
            Optional<Double> confidence,

            String decidedBy,
            Instant decidedAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static NodeDecisionJson of(NodeDecision decision) {
            return new NodeDecisionJson(
                    decision.id().value(),
                    decision.id().code(),
                    decision.company().code(),
                    decision.node().chain(),
                    decision.node().node(),
                    decision.on(),
                    decision.reason(),
                    decision.confidence(),
                    decision.by(),
                    decision.at(),
                    decision.withdrawn().map(Withdrawn::by),
                    decision.withdrawn().map(Withdrawn::at));
        }
    }

    record FirmProductJson(
            long id,
            String company,
            String product,
            String source,
            LocalDate asOf,
            String broughtBy,
            Instant broughtAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static FirmProductJson of(FirmProduct product) {
            return new FirmProductJson(
                    product.id().value(),
                    product.company().code(),
                    product.product(),
                    product.saidBy(),
                    product.asOf(),
                    product.by(),
                    product.at(),
                    product.withdrawn().map(Withdrawn::by),
                    product.withdrawn().map(Withdrawn::at));
        }
    }

    record FirmSupplyJson(
            long id,

            @Described(zh = "企业编号；不在企业库的没有", en = "code of the firm; none where it is not in the register")
            Optional<String> supplier,

            String supplierName,
            Optional<String> customer,
            String customerName,
            Optional<String> product,
            String source,
            LocalDate asOf,
            String broughtBy,
            Instant broughtAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static FirmSupplyJson of(FirmSupply supply) {
            return new FirmSupplyJson(
                    supply.id().value(),
                    supply.supplier().company().map(CompanyId::code),
                    supply.supplier().name(),
                    supply.customer().company().map(CompanyId::code),
                    supply.customer().name(),
                    supply.product(),
                    supply.saidBy(),
                    supply.asOf(),
                    supply.by(),
                    supply.at(),
                    supply.withdrawn().map(Withdrawn::by),
                    supply.withdrawn().map(Withdrawn::at));
        }
    }
}
