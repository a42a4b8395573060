package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.job.JobId;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.Pair.Decided;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.Pairs;
import io.tuji.resolution.Pairs.Outcome;
import io.tuji.resolution.internal.PairListStore;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pairs of firms that may be one: found, read, decided, opened again. */
@RestController
@RequestMapping(ApiPath.V1 + "/resolution")
@Requires(module = "registry", act = Act.CHANGE)
class PairsApi {

    /** @param scanning whether all firms are being compared now */
    record SummaryJson(
            long open,

            @Described(zh = "待核对的之中依据充分的", en = "of the open ones those that the evidence alone decides")
            long sure,

            long same,
            long different,
            boolean scanning) {}

    record ReasonJson(
            String comparison,
            String level,

            @Described(
                    zh = "每 1 分使是同一家的可能性加倍，负分相反",
                    en = "one bit doubles the odds of one firm, a negative one halves them")
            double bits) {}

    record SideJson(String company, String name) {}

    record PairJson(
            String id,
            String code,

            @Described(
                    zh = "open 待核对，same 同一家，different 不是一家，past 其中一家已被归并",
                    en = "open, same, different, or past where one of the firms has been merged meanwhile")
            String state,

            @Described(
                    zh = "一次归并时：merging 归并，apart 留待单独核对，barred 只能由人归并；其余为空",
                    en = "when all sure ones are merged: merging, apart, or barred from it; null for others")
            Optional<String> together,

            SideJson left,
            SideJson right,

            @Described(zh = "是同一家的可能性，0 至 1", en = "the chance of one firm, 0 to 1")
            double probability,

            boolean sure,
            List<ReasonJson> reasons,
            Optional<Decision> decision,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {

        static PairJson of(PairListStore.Row row) {
            Pair pair = row.pair();
            return new PairJson(
                    Long.toString(pair.id().value()),
                    pair.id().code(),
                    row.state(),
                    row.together(),
                    new SideJson(pair.left().code(), row.left()),
                    new SideJson(pair.right().code(), row.right()),
                    pair.probability(),
                    pair.isSure(),
                    pair.reasons().stream()
                            .map(r -> new ReasonJson(r.comparison(), r.level(), r.bits()))
                            .toList(),
                    pair.decided().map(Decided::decision),
                    pair.decided().map(Decided::by),
                    pair.decided().map(Decided::at));
        }
    }

    record ScanJson(
            @Described(zh = "任务编号，进度见 /jobs/{id}", en = "id of the job; /jobs/{id} tells how far it is")
            String jobId) {}

    private final Pairs pairs;
    private final PairListStore list;
    private final Registry registry;

    PairsApi(Pairs pairs, PairListStore list, Registry registry) {
        this.pairs = pairs;
        this.list = list;
        this.registry = registry;
    }

    @GetMapping
    @Described(zh = "疑似重复的数量，是否正在查重", en = "How many pairs there are, and whether firms are being compared")
    SummaryJson summary() {
        Pairs.Counts counts = pairs.counts();
        return new SummaryJson(counts.open(), counts.sure(), counts.same(), counts.different(), pairs.isScanning());
    }

    @GetMapping("/pairs")
    @Described(
            zh =
                    "疑似重复的企业对；state 为 open、same、different、past，evidence 为 sure、unsure，together 为 merging、apart、barred，batch 为批次编号",
            en =
                    "The pairs; state is open, same, different or past, evidence sure or unsure, together merging, apart or barred, batch an id")
    ResponseEntity<PageJson<PairJson>> pairs(@ListOf(PairListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, registry.changeable(visitor)), PairJson::of);
    }

    @GetMapping("/pairs/{id:\\d{1,18}}")
    @Described(zh = "一对企业及依据", en = "One pair with its reasons")
    PairJson show(@PathVariable long id, Visitor visitor) {
        return PairJson.of(get(id, visitor));
    }

    @PostMapping("/pairs/{id:\\d{1,18}}/same")
    @Described(
            zh = "判定为同一家并归并；已有人处理，或两家有不同的有效代码时拒绝",
            en = "Judge them one firm and merge; refused where it is decided, or both have valid codes that differ",
            refuses = 409)
    PairJson same(@PathVariable long id, Visitor visitor) {
        return done(pairs.same(get(id, visitor).pair().id(), visitor), id, visitor);
    }

    @PostMapping("/pairs/{id:\\d{1,18}}/different")
    @Described(zh = "判定不是一家", en = "Judge them two firms", refuses = 409)
    PairJson different(@PathVariable long id, Visitor visitor) {
        return done(pairs.different(get(id, visitor).pair().id(), visitor), id, visitor);
    }

    @PostMapping("/pairs/{id:\\d{1,18}}/later")
    @Described(zh = "暂缓，排到其他各对之后", en = "Put the pair behind all others")
    PairJson later(@PathVariable long id, Visitor visitor) {
        pairs.later(get(id, visitor).pair().id(), visitor);
        return show(id, visitor);
    }

    @PostMapping("/pairs/{id:\\d{1,18}}/reopen")
    @Described(zh = "重新核对；已归并的一并撤销", en = "Open a decided pair again; a merge is taken back", refuses = 409)
    PairJson reopen(@PathVariable long id, Visitor visitor) {
        return done(pairs.reopen(get(id, visitor).pair().id(), visitor), id, visitor);
    }

    @PostMapping("/scans")
    @Described(zh = "全库查重", en = "Compare all firms with each other", gives = 202)
    ResponseEntity<ScanJson> scan(Visitor visitor) {
        return started(pairs.scan(visitor));
    }

    private static ResponseEntity<ScanJson> started(JobId job) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(ApiPath.V1 + "/jobs/" + job.value()))
                .body(new ScanJson(Long.toString(job.value())));
    }

    private PairJson done(Outcome outcome, long id, Visitor visitor) {
        if (!outcome.problems().isEmpty()) {
            throw ApiRefused.conflict(outcome.problems());
        }
        return show(id, visitor);
    }

    private PairListStore.Row get(long id, Visitor visitor) {
        return list.find(new Pair.Id(id), registry.changeable(visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
