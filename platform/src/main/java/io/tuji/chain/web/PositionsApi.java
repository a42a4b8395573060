package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.PositionListStore;
import io.tuji.chain.internal.PositionService;
import io.tuji.chain.web.PositionJson.FirmPositionJson;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which firms are on which nodes, and which of these wait for a person; as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "chain", act = Act.VIEW)
class PositionsApi {

    private static final int LISTED = 20;

    record PutOff(
            String company,

            @Described(zh = "产业链/节点", en = "chain/node") String node) {}

    record PlacingJob(
            @Described(zh = "任务编号，见 /api/v1/jobs", en = "number of the job")
            long job) {}

    private final PositionListStore store;
    private final PositionService positions;
    private final Registry registry;

    PositionsApi(PositionListStore store, PositionService positions, Registry registry) {
        this.store = store;
        this.positions = positions;
        this.registry = registry;
    }

    @GetMapping("/chains/positions")
    @Described(zh = "企业在产业链节点上的位置", en = "Which firms are on which nodes of chains")
    ResponseEntity<PageJson<FirmPositionJson>> list(@ListOf(PositionListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(store.page(listing, registry.visible(visitor)), row -> FirmPositionJson.of(row.position()));
    }

    @GetMapping("/chains/positions/review")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "最该判定的位置", en = "The positions of which a person should decide first")
    List<FirmPositionJson> review(
            @RequestParam(defaultValue = "") @Described(zh = "产业链；不写为全部", en = "the chain; all where left out")
                    String chain,
            Visitor visitor) {
        return positions.queue(chain, LISTED, visitor).stream()
                .map(FirmPositionJson::of)
                .toList();
    }

    @PostMapping("/chains/positions/review/later")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Described(zh = "把一个待判定的位置放到最后", en = "Put a position behind all others that wait", gives = 204, refuses = 404)
    void later(@RequestBody PutOff sent, Visitor visitor) {
        NodeId node = NodeId.read(sent.node()).orElseThrow(Standings::notFound);
        positions.later(company(sent.company(), visitor), node, visitor);
    }

    @PostMapping("/chains/positions/runs")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Described(zh = "把全部企业重新定位，作为任务", en = "Place every firm again, in a job", gives = 202)
    PlacingJob placeAll(Visitor visitor) {
        return new PlacingJob(positions.placeAll(visitor).value());
    }

    @GetMapping("/companies/{code}/nodes")
    @Described(zh = "一家企业所在的节点及依据", en = "The nodes of a firm, and why", refuses = 404)
    List<FirmPositionJson> nodes(@PathVariable String code, Visitor visitor) {
        return positions.of(company(code, visitor)).stream()
                .map(FirmPositionJson::of)
                .toList();
    }

    private CompanyId company(String code, Visitor visitor) {
        return Optional.ofNullable(code)
                .flatMap(CompanyId::read)
                .filter(id -> registry.find(id, visitor).isPresent())
                .orElseThrow(Standings::notFound);
    }
}
