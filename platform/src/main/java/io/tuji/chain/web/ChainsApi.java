package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.chain.HealthSetting;
import io.tuji.chain.HealthSetting.Typed;
import io.tuji.chain.web.ChainJson.StandingJson;
import io.tuji.engine.chain.health.HealthRule;
import io.tuji.engine.value.Problem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chains of the district, their health and its rule; as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "chain", act = Act.VIEW)
class ChainsApi {

    record Listed(String id, String name, int edition, Optional<String> cluster, int nodes, int edges) {}

    record RuleJson(
            HealthRule rule,

            @Described(zh = "代表全国的来源编号；空为企业最多者", en = "source that stands for the country; empty for the widest")
            Optional<Long> nationalSource) {

        static RuleJson of(HealthSetting setting) {
            return new RuleJson(setting.rule(), setting.nationalSource());
        }
    }

    private final Chains chains;
    private final ChainHealths healths;
    private final Standings standings;

    ChainsApi(Chains chains, ChainHealths healths, Standings standings) {
        this.chains = chains;
        this.healths = healths;
        this.standings = standings;
    }

    @GetMapping("/chains")
    @Described(zh = "在用的产业链模板", en = "The templates of chains in force")
    List<Listed> list() {
        return chains.list().stream()
                .map(edition -> new Listed(
                        edition.chain().id(),
                        edition.chain().name().zh(),
                        edition.number(),
                        edition.cluster(),
                        edition.chain().nodes().size(),
                        edition.chain().edges().size()))
                .toList();
    }

    @GetMapping("/chains/{chain}")
    @Described(
            zh = "一条产业链的环节、节点、边及其依据",
            en = "Stages, nodes and edges of a chain, and what they rest on",
            refuses = 404)
    ChainJson chain(@PathVariable String chain) {
        Edition edition = standings.edition(chain);
        return ChainJson.of(edition.chain(), edition.number(), edition.cluster());
    }

    @GetMapping("/chains/{chain}/health")
    @Described(zh = "各节点的状态及每一个数", en = "The state of each node, with every number", refuses = 404)
    StandingJson health(
            @PathVariable String chain,
            @Described(zh = "街镇代码或片区编号，不写即全区", en = "code of a subdistrict or id of an area; left out for the district")
                    @RequestParam(defaultValue = "")
                    String part) {
        return StandingJson.of(standings.get(chain, part));
    }

    @GetMapping("/chains/{chain}/health/parts")
    @Described(zh = "各街镇的节点状态", en = "The state of each node in each subdistrict", refuses = 404)
    List<StandingJson> parts(@PathVariable String chain) {
        return healths.byPart(standings.edition(chain)).stream()
                .map(StandingJson::of)
                .toList();
    }

    @GetMapping("/chains/rule")
    @Described(zh = "判断健康状态的规则", en = "The rule by which health is judged")
    RuleJson rule() {
        return RuleJson.of(healths.setting());
    }

    @PutMapping("/chains/rule")
    @Requires(module = "chain", act = Act.APPROVE)
    @Described(zh = "改变判断健康状态的规则", en = "Change the rule by which health is judged")
    RuleJson set(@RequestBody Typed sent, Visitor visitor) {
        List<Problem> problems = healths.set(sent, visitor);
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        return rule();
    }
}
