package io.tuji.demand.web;

import static java.util.Map.entry;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Move;
import io.tuji.demand.Needs;
import io.tuji.demand.Needs.TypedMove;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Outcome;
import io.tuji.demand.internal.BroughtNeeds;
import io.tuji.demand.internal.DemandGraph;
import io.tuji.demand.internal.DemandGraphs;
import io.tuji.demand.internal.DemandProblem;
import io.tuji.demand.internal.NeedListStore;
import io.tuji.demand.internal.NeedMatching;
import io.tuji.demand.web.NeedJson.MatchesJson;
import io.tuji.engine.value.Place;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Needs, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/demand")
@Requires(module = "demand", act = Act.VIEW)
class NeedsApi {

    record NewNeed(
            @Described(zh = "企业编号、统一社会信用代码或全称", en = "company code, credit code or whole name")
            String firm,

            @Described(zh = "企业库里还没有，按名称登记", en = "the registry does not have it: taken down by name")
            Optional<Boolean> unregistered,

            @Described(
                    zh = "SOURCE_RESEARCH、FRONTIER_TECHNOLOGY、VALUE_ADDING、POLICY_SERVICE、PREMISES 或 FUNDS",
                    en = "SOURCE_RESEARCH, FRONTIER_TECHNOLOGY, VALUE_ADDING, POLICY_SERVICE, PREMISES or FUNDS")
            String facet,

            @Described(zh = "产业链；可不写", en = "the chain; may be left out")
            Optional<String> chain,

            @Described(zh = "节点；可不写", en = "the node; may be left out")
            Optional<String> node,

            String words,
            Optional<String> details,
            Optional<BigDecimal> amount,

            @Described(zh = "MONEY（万元）、AREA（㎡）或 PEOPLE（人）", en = "MONEY (10,000 yuan), AREA (m²) or PEOPLE")
            Optional<String> unit,

            Optional<LocalDate> wantedBy,

            @Described(zh = "不写为调用者", en = "the caller where left out")
            Optional<String> heardBy,

            @Described(zh = "不写为今天", en = "today where left out")
            Optional<LocalDate> heardOn,

            Optional<String> heardFrom,

            @Described(zh = "更正时须写理由", en = "needed of a correction")
            Optional<String> reason,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        NewNeed {
            firm = Objects.requireNonNullElse(firm, "");
            facet = Objects.requireNonNullElse(facet, "");
            words = Objects.requireNonNullElse(words, "");
        }

        Map<String, String> cells() {
            return Map.ofEntries(
                    entry("firm", firm),
                    entry("unregistered", unregistered.map(String::valueOf).orElse("")),
                    entry("chain", chain.orElse("")),
                    entry("node", node.orElse("")),
                    entry("facet", facet),
                    entry("words", words),
                    entry("details", details.orElse("")),
                    entry("amount", amount.map(BigDecimal::toPlainString).orElse("")),
                    entry("unit", unit.orElse("")),
                    entry("wantedBy", wantedBy.map(LocalDate::toString).orElse("")),
                    entry("heardBy", heardBy.orElse("")),
                    entry("heardOn", heardOn.map(LocalDate::toString).orElse("")),
                    entry("heardFrom", heardFrom.orElse("")),
                    entry("reason", reason.orElse("")));
        }

        Needs.Typed typed() {
            return BroughtNeeds.typed(new BroughtRow(0, cells()));
        }
    }

    record NewNeedMove(
            @Described(zh = "START、MEET、WITHDRAW 或 GIVE_UP", en = "START, MEET, WITHDRAW or GIVE_UP")
            String move,

            @Described(zh = "WITHDRAW 和 GIVE_UP 须写理由", en = "needed of WITHDRAW and GIVE_UP")
            Optional<String> words,

            @Described(zh = "MEET：解决它的资源的编号", en = "of MEET: code of the resource that met it")
            Optional<String> resource,

            @Described(zh = "MEET：解决它的企业", en = "of MEET: the firm that met it")
            Optional<String> firm) {

        NewNeedMove {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    record GraphJson(List<GraphLine> lines, long total) {}

    record GraphLine(
            String name,

            @Described(zh = "在需求列表里看到同样几条的筛选", en = "the filter under which the list shows the same")
            Map<String, String> filter,

            Map<Facet, Long> counts) {}

    private final NeedListStore list;
    private final Needs needs;
    private final NeedDesk desk;
    private final NeedMatching matching;
    private final DemandGraphs graphs;
    private final NodeNames nodes;

    NeedsApi(
            NeedListStore list,
            Needs needs,
            NeedDesk desk,
            NeedMatching matching,
            DemandGraphs graphs,
            NodeNames nodes) {
        this.list = list;
        this.needs = needs;
        this.desk = desk;
        this.matching = matching;
        this.graphs = graphs;
        this.nodes = nodes;
    }

    @GetMapping("/needs")
    @Described(zh = "企业需求", en = "The needs of firms")
    ResponseEntity<PageJson<NeedJson>> list(@ListOf(NeedListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), need -> NeedJson.of(need, List.of()));
    }

    @GetMapping("/needs/{code}")
    @Described(zh = "一条需求和它的经过", en = "One need with all that was done", refuses = 404)
    NeedJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor));
    }

    @GetMapping("/needs/{code}/matches")
    @Described(zh = "谁可以解决，凭什么，缺什么", en = "Who could meet it, why, and what is missing", refuses = 404)
    MatchesJson matches(@PathVariable String code, Visitor visitor) {
        return MatchesJson.of(matching.of(desk.get(code, visitor), visitor));
    }

    @GetMapping("/graph")
    @Described(
            zh = "尚未解决的需求：类别对产业链，或对一条链的环节、节点",
            en = "Needs still sought: facets by chain, or by the stages or nodes of one chain")
    GraphJson graph(
            @Described(zh = "产业链", en = "the chain") @RequestParam(defaultValue = "") String chain,
            @Described(zh = "写 node 按节点", en = "node for the nodes of the chain") @RequestParam(defaultValue = "")
                    String by,
            Visitor visitor) {
        DemandGraph graph = nodes.find(chain)
                .map(one -> by.equals("node") ? graphs.overNodes(one, visitor) : graphs.overStages(one, visitor))
                .orElseGet(() -> graphs.overAll(visitor));
        return new GraphJson(
                graph.lines().stream()
                        .map(line -> new GraphLine(line.name(), line.filter(), line.counts()))
                        .toList(),
                graph.total());
    }

    @PostMapping("/needs")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "登记需求", en = "Take down a need", gives = 201)
    ResponseEntity<NeedJson> add(@RequestBody NewNeed sent, Visitor visitor) {
        return done(needs.add(sent.typed(), visitor));
    }

    @PostMapping("/needs/{code}/corrections")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "更正一条需求；原来的内容保留", en = "Correct a need; what it said is kept", gives = 201, refuses = 404)
    ResponseEntity<NeedJson> correct(@PathVariable String code, @RequestBody NewNeed sent, Visitor visitor) {
        Need before = desk.get(code, visitor);
        return done(needs.correct(before.id(), sent.version().orElse(0), sent.typed(), visitor));
    }

    @PostMapping("/needs/{code}/moves")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "着手、解决、撤回、无法解决", en = "Take on, meet, withdraw, give up", gives = 201, refuses = 404)
    ResponseEntity<NeedJson> move(@PathVariable String code, @RequestBody NewNeedMove sent, Visitor visitor) {
        Need before = desk.get(code, visitor);
        Move move = Move.read(sent.move())
                .orElseThrow(() ->
                        ApiRefused.input(List.of(DemandProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        TypedMove typed = new TypedMove(
                sent.words().orElse(""), sent.resource().orElse(""), sent.firm().orElse(""));
        return done(needs.move(before.id(), move, typed, visitor));
    }

    @PostMapping("/needs/{code}/undo")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "撤销上一步", en = "Take back the last step", gives = 201, refuses = 404)
    ResponseEntity<NeedJson> undo(@PathVariable String code, Visitor visitor) {
        return done(needs.undo(desk.get(code, visitor).id(), visitor));
    }

    private ResponseEntity<NeedJson> done(Outcome<Need> outcome) {
        Need now = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now));
    }

    private NeedJson json(Need need) {
        return NeedJson.of(need, needs.steps(need.id()));
    }
}
