package io.tuji.demand.web;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Firm;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Move;
import io.tuji.demand.Need.What;
import io.tuji.demand.Step;
import io.tuji.demand.internal.Matches;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A need for programs. */
record NeedJson(
        String code,
        int version,
        Need.State state,

        @Described(zh = "企业编号；尚未入库时缺", en = "code of the company; absent of a firm that the registry does not have")
        Optional<String> company,

        String firm,

        @Described(zh = "演示用的虚构企业", en = "made up for a demonstration")
        boolean invented,

        Facet facet,

        @Described(zh = "产业链；未挂接时缺", en = "the chain; absent where it is not said")
        Optional<String> chain,

        @Described(zh = "节点；未挂到节点时缺", en = "the node; absent where it is not said")
        Optional<String> node,

        String words,
        String details,
        Optional<BigDecimal> amount,
        Optional<Need.Unit> unit,
        Optional<LocalDate> wantedBy,
        String heardBy,
        LocalDate heardOn,
        String heardFrom,

        @Described(zh = "解决它的资源的编号", en = "code of the resource that met it")
        Optional<String> metByResource,

        @Described(zh = "解决它的企业的编号", en = "code of the company that met it")
        Optional<String> metByCompany,

        @Described(zh = "怎样解决的，或为何不再办", en = "how it was met, or why it is no longer sought")
        Optional<String> ended,

        @Described(zh = "现在可以做什么", en = "what can be done now")
        List<Move> moves,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<StepJson> steps) {

    static NeedJson of(Need need, List<Step> steps) {
        What what = need.what();
        return new NeedJson(
                need.id().code(),
                need.version(),
                need.state(),
                what.firm().company().map(CompanyId::code),
                what.firm().name(),
                what.firm().invented(),
                what.facet(),
                what.node().map(ChainNode::chain),
                what.node().map(ChainNode::node).filter(node -> !node.isEmpty()),
                what.words(),
                what.details(),
                what.amount().map(Need.Amount::number),
                what.amount().map(Need.Amount::unit),
                what.wantedBy(),
                what.heard().by(),
                what.heard().on(),
                what.heard().from(),
                need.ending()
                        .flatMap(Need.Ending::resource)
                        .map(named -> named.id().code()),
                need.ending().flatMap(Need.Ending::firm).flatMap(Firm::company).map(CompanyId::code),
                need.ending().map(Need.Ending::words),
                Move.of(need.state()),
                steps.stream().map(StepJson::of).toList());
    }

    record StepJson(
            @Described(
                    zh = "ADD、CORRECT、START、MEET、WITHDRAW 或 GIVE_UP",
                    en = "ADD, CORRECT, START, MEET, WITHDRAW or GIVE_UP")
            String act,

            String words,

            @Described(zh = "更正以前的说法", en = "of a correction, what it said until then")
            String saidBefore,

            @Described(zh = "谁撤销的；未撤销时缺", en = "who took it back; absent while it stands")
            Optional<String> undoneBy,

            String by,
            Instant at) {

        static StepJson of(Step step) {
            return new StepJson(step.act(), step.words(), step.saidBefore(), step.undoneBy(), step.by(), step.at());
        }
    }

    record MatchesJson(
            List<ResourceMatch> resources,
            List<FirmMatch> firms,

            @Described(zh = "缺什么", en = "what is missing") List<Matches.Gap> missing) {

        static MatchesJson of(Matches matches) {
            return new MatchesJson(
                    matches.resources().stream().map(ResourceMatch::of).toList(),
                    matches.firms().stream().map(FirmMatch::of).toList(),
                    matches.gaps());
        }
    }

    record ResourceMatch(String code, String name, Matches.Why why) {

        static ResourceMatch of(Matches.OfResource match) {
            return new ResourceMatch(
                    match.resource().id().code(), match.resource().what().name(), match.why());
        }
    }

    record FirmMatch(
            String company,
            String name,

            @Described(zh = "所在的上游节点", en = "the node upstream on which it stands")
            String node,

            @Described(zh = "人工核定时缺", en = "absent where a person has said so")
            Optional<Double> confidence,

            @Described(zh = "上游怎样供给这个节点", en = "how that node supplies the node of the need")
            String reason) {

        static FirmMatch of(Matches.OfFirm match) {
            return new FirmMatch(
                    match.firm().company().map(CompanyId::code).orElse(""),
                    match.firm().name(),
                    match.node().text(),
                    match.confidence().isEmpty()
                            ? Optional.empty()
                            : Optional.of(match.confidence().getAsDouble()),
                    match.edge().reason().zh());
        }
    }
}
