package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies around one firm, all of it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "chain", act = Act.VIEW)
class FirmSurroundingsApi {

    private final Surroundings surroundings;

    FirmSurroundingsApi(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @GetMapping("/chains/firms/{company}")
    @Described(
            zh = "一家企业的周边：所在节点、上下游节点、披露的供应商和客户",
            en = "What lies around a firm: its nodes, those up and down the chain, disclosed suppliers and customers",
            refuses = 404)
    FirmSurroundingsJson show(
            @PathVariable String company,
            @Described(zh = "只看一条产业链；不写为全部", en = "nodes of one chain only; all where left out")
                    @RequestParam(defaultValue = "")
                    String chain,
            Visitor visitor) {
        return FirmSurroundingsJson.of(surroundings.get(company, chain, visitor));
    }
}
