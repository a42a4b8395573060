package io.tuji.demand.web;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.What;
import io.tuji.demand.ResourceKind;
import io.tuji.demand.ResourceKind.ResourceChain;
import io.tuji.demand.Step;
import io.tuji.demand.web.NeedJson.StepJson;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A resource for programs. */
record ResourceJson(
        String code,
        int version,
        Resource.State state,
        ResourceChain group,
        ResourceKind kind,
        String name,

        @Described(
                zh = "持有单位在企业库中的编号；库外单位时缺",
                en = "code of the company that holds it; absent of a body outside the registry")
        Optional<String> company,

        String holder,

        @Described(zh = "持有单位是演示用的虚构企业", en = "its holder is made up for a demonstration")
        boolean invented,

        String offers,
        String forWhom,

        @Described(zh = "街镇代码或片区编号；未写明时为空", en = "code of a subdistrict or id of an area; empty where it is not said")
        String place,

        String address,

        @Described(zh = "个人信息：无权查看或没有登记时缺", en = "personal: absent without the right, and where nobody is named")
        Optional<String> contact,

        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String saidBy,
        LocalDate asOf,
        List<NodeJson> nodes,
        String addedBy,
        Instant addedAt,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<StepJson> steps) {

    record NodeJson(String chain, String node) {

        static NodeJson of(ChainNode node) {
            return new NodeJson(node.chain(), node.node());
        }
    }

    static ResourceJson of(Resource resource, Optional<String> contact, List<Step> steps) {
        What what = resource.what();
        return new ResourceJson(
                resource.id().code(),
                resource.version(),
                resource.state(),
                what.kind().chain(),
                what.kind(),
                what.name(),
                what.holder().company().map(CompanyId::code),
                what.holder().name(),
                what.holder().invented(),
                what.offers(),
                what.forWhom(),
                what.place(),
                what.address(),
                contact,
                what.validFrom(),
                what.validTo(),
                what.saidBy(),
                what.asOf(),
                what.nodes().stream().map(NodeJson::of).toList(),
                resource.addedBy(),
                resource.addedAt(),
                steps.stream().map(StepJson::of).toList());
    }
}
