package io.tuji.threshold.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.ThresholdRules.Confidence;
import io.tuji.district.ThresholdRules.Rule;
import io.tuji.threshold.Thresholds;
import io.tuji.threshold.Thresholds.Outcome;
import io.tuji.threshold.Thresholds.TypedFollow;
import io.tuji.threshold.internal.ThresholdBasis;
import io.tuji.threshold.internal.ThresholdListStore;
import io.tuji.threshold.internal.ThresholdProblem;
import io.tuji.threshold.internal.ThresholdReach;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
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

/** Firms near the statistical threshold, with the rights and checks of the page. */
@RestController
@RequestMapping(ApiPath.V1 + "/threshold")
@Requires(module = ThresholdReach.MODULE, act = Act.VIEW)
class ThresholdApi {

    record RuleJson(
            String id,
            String name,

            @Described(zh = "GB/T 4754 代码", en = "codes of GB/T 4754")
            List<String> industries,

            @Described(zh = "收入标准，万元", en = "limit of revenue in 万元")
            BigDecimal limit,

            @Described(
                    zh = "CHECKED 已核对，RECALLED 凭记忆、待核对",
                    en = "CHECKED, or RECALLED: to be compared with the document")
            Confidence confidence) {

        static RuleJson of(Rule rule) {
            return new RuleJson(
                    rule.id(),
                    rule.name().zh(),
                    rule.industries().branches(),
                    rule.revenue().amount(),
                    rule.confidence());
        }
    }

    record NewFollow(
            @Described(
                    zh = "企业编号，可接 @ 和读到的版本；全部改或全部不改",
                    en = "codes of firms, each with @ and the version that was read, or without: all of them, or none")
            List<String> firms,

            @Described(zh = "预计入统的月份，- 为去掉", en = "the month in which they are to enter, - takes it away")
            Optional<String> month,

            @Described(zh = "跟进人的登录名，- 为去掉", en = "login of whoever is to follow them, - takes it away")
            Optional<String> follower,

            @Described(zh = "备注，- 为去掉", en = "words, - takes them away")
            Optional<String> note) {

        TypedFollow typed() {
            return new TypedFollow(firms, month.orElse(""), follower.orElse(""), note.orElse(""));
        }
    }

    record NewEntry(
            @Described(zh = "企业编号", en = "codes of firms") List<String> firms,

            @Described(zh = "哪一天起在统", en = "the day since which they are surveyed")
            Optional<String> on) {

        NewEntry {
            firms = firms == null ? List.of() : List.copyOf(firms);
        }
    }

    record DoneJson(
            @Described(zh = "凭它撤销", en = "by which it can be taken back")
            long act,

            @Described(zh = "改了多少家企业", en = "how many firms it has changed")
            int firms) {}

    private final ThresholdListStore list;
    private final Thresholds thresholds;
    private final ThresholdBasis basis;

    ThresholdApi(ThresholdListStore list, Thresholds thresholds, ThresholdBasis basis) {
        this.list = list;
        this.thresholds = thresholds;
        this.basis = basis;
    }

    @GetMapping
    @Described(
            zh = "本区有收入标准的企业离标准多远，最高的在前",
            en = "How far the firms of the district are from their limits, the highest first")
    ResponseEntity<PageJson<ThresholdJson>> list(@ListOf(ThresholdListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), ThresholdJson::of);
    }

    @GetMapping("/rules")
    @Described(zh = "各行业的收入标准", en = "The limits by industry")
    List<RuleJson> rules() {
        return basis.find().stream()
                .flatMap(now -> now.rules().rules().stream())
                .map(RuleJson::of)
                .toList();
    }

    @PostMapping("/follow")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    @Described(zh = "定谁跟进、预计哪个月入统", en = "Say who follows firms and when they are to enter", gives = 201, refuses = 409)
    ResponseEntity<DoneJson> follow(@RequestBody NewFollow sent, Visitor visitor) {
        return done(thresholds.follow(sent.typed(), visitor), HttpStatus.CREATED);
    }

    @PostMapping("/entered")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    @Described(zh = "标为在统", en = "Say that firms are surveyed", gives = 201, refuses = 409)
    ResponseEntity<DoneJson> enter(@RequestBody NewEntry sent, Visitor visitor) {
        return done(thresholds.enter(sent.firms(), sent.on().orElse(""), visitor), HttpStatus.CREATED);
    }

    @PostMapping("/acts/{id}/undo")
    @Requires(module = ThresholdReach.MODULE, act = Act.CHANGE)
    @Described(zh = "撤销自己的一次操作", en = "Take back one act of one’s own", refuses = 409)
    ResponseEntity<DoneJson> undo(@PathVariable long id, Visitor visitor) {
        return done(thresholds.undo(id, visitor), HttpStatus.OK);
    }

    private static ResponseEntity<DoneJson> done(Outcome outcome, HttpStatus status) {
        long act = outcome.act().orElseThrow(() -> ApiRefused.of(outcome.problems(), ThresholdProblem.OVERTAKEN));
        return ResponseEntity.status(status).body(new DoneJson(act, outcome.firms()));
    }
}
