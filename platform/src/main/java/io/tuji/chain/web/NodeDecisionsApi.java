package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.NodeDecisionListStore;
import io.tuji.chain.internal.NodeDecisions;
import io.tuji.chain.internal.NodeDecisions.Outcome;
import io.tuji.chain.internal.NodeDecisions.Word;
import io.tuji.chain.web.PositionJson.NodeDecisionJson;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people say of firms and nodes; as the pages take it. */
@RestController
@RequestMapping(ApiPath.V1 + "/chains/decisions")
@Requires(module = "chain", act = Act.VIEW)
class NodeDecisionsApi {

    record NodeWord(
            @Described(zh = "产业链/节点", en = "chain/node") String node,

            @Described(zh = "true 在，false 不在", en = "true if it is on the node")
            boolean on) {}

    record NewNodeDecision(
            @Described(zh = "企业编号", en = "code of the company")
            String company,

            @Described(zh = "可同时判定几个节点", en = "several nodes at once, all or none")
            List<NodeWord> nodes,

            Optional<String> reason) {

        NewNodeDecision {
            nodes = nodes == null ? List.of() : List.copyOf(nodes);
        }
    }

    record NodeWithdrawal(
            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    private final NodeDecisionListStore store;
    private final NodeDecisions decisions;
    private final Registry registry;

    NodeDecisionsApi(NodeDecisionListStore store, NodeDecisions decisions, Registry registry) {
        this.store = store;
        this.decisions = decisions;
        this.registry = registry;
    }

    @GetMapping
    @Described(zh = "人工判定的位置", en = "What people have said of firms and nodes")
    ResponseEntity<PageJson<NodeDecisionJson>> list(
            @ListOf(NodeDecisionListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(store.page(listing, registry.visible(visitor)), row -> NodeDecisionJson.of(row.decision()));
    }

    @PostMapping
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "判定一家企业在不在节点上", en = "Say whether a firm is on nodes", gives = 201)
    ResponseEntity<List<NodeDecisionJson>> decide(@RequestBody NewNodeDecision sent, Visitor visitor) {
        CompanyId company = CompanyId.read(sent.company()).orElseThrow(Standings::notFound);
        List<Word> words = sent.nodes().stream()
                .map(word ->
                        new Word(NodeId.read(word.node()).orElseGet(() -> new NodeId("?", word.node())), word.on()))
                .toList();
        Outcome outcome = decisions.decide(company, words, sent.reason().orElse(""), visitor);
        if (!outcome.problems().isEmpty()) {
            throw ApiRefused.input(outcome.problems());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(outcome.decisions().stream().map(NodeDecisionJson::of).toList());
    }

    @PostMapping("/{id}/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "撤回或恢复一次判定", en = "Withdraw a decision or bring it back", refuses = 404)
    NodeDecisionJson withdraw(@PathVariable long id, @RequestBody NodeWithdrawal sent, Visitor visitor) {
        NodeDecision.Id found = get(id, visitor).id();
        decisions.withdraw(found, sent.withdrawn(), visitor);
        return NodeDecisionJson.of(get(id, visitor));
    }

    private NodeDecision get(long id, Visitor visitor) {
        return decisions.find(new NodeDecision.Id(id), visitor).orElseThrow(Standings::notFound);
    }
}
