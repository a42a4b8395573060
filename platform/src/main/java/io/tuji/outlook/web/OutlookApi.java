package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.Verdicts;
import io.tuji.outlook.internal.SeriesStudies;
import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is expected of the indicators and what people judge, as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1 + "/plans/{plan}")
@Requires(module = "outlook", act = Act.VIEW)
class OutlookApi {

    record Judged(String verdict, String reason) {

        Judged {
            verdict = Objects.requireNonNullElse(verdict, "");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    record VerdictJson(
            String code,
            String verdict,
            String reason,

            @Described(zh = "研判时的机械状态", en = "the mechanical state when it was judged")
            String state,

            String by,
            Instant at,
            Optional<Instant> withdrawnAt) {

        static VerdictJson of(PersonalVerdict said) {
            return new VerdictJson(
                    said.id().code(),
                    said.verdict().name(),
                    said.reason(),
                    said.state(),
                    said.by(),
                    said.at(),
                    said.withdrawn().map(PersonalVerdict.Withdrawn::at));
        }
    }

    private final Plans plans;
    private final Outlooks outlooks;
    private final Verdicts verdicts;
    private final SeriesStudies studies;

    OutlookApi(Plans plans, Outlooks outlooks, Verdicts verdicts, SeriesStudies studies) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.verdicts = verdicts;
        this.studies = studies;
    }

    @GetMapping("/outlooks")
    @Described(
            zh = "各指标最近一次的预判：预期、区间、达标可能、预警灯及理由",
            en = "The latest outlook of every indicator: what is expected, intervals, chance, light and why")
    List<Outlook> outlooks(@PathVariable String plan) {
        Board board = plans.find(plan).orElseThrow(OutlookApi::notFound);
        return outlooks.of(board.plan().id()).values().stream()
                .sorted(Comparator.comparing(Outlook::measure))
                .toList();
    }

    @GetMapping("/indicators/{measure}/outlooks")
    @Described(zh = "一项指标历次的预判，最早的在前", en = "The outlooks of an indicator so far, the earliest first")
    List<Outlook> history(@PathVariable String plan, @PathVariable String measure) {
        require(plan, measure);
        return outlooks.history(plan, measure);
    }

    @GetMapping("/indicators/{measure}/series")
    @Described(
            zh = "一项指标的月度或季度序列：原值、季节调整、同比和离群值；不足两年的没有",
            en =
                    "The months or quarters of an indicator: as they are, without season, growth and outliers; none of less than two years",
            refuses = 404)
    SeriesJson series(@PathVariable String plan, @PathVariable String measure) {
        return plans.find(plan)
                .flatMap(board -> board.find(measure))
                .flatMap(studies::find)
                .map(SeriesJson::of)
                .orElseThrow(OutlookApi::notFound);
    }

    @GetMapping("/indicators/{measure}/verdicts")
    @Described(zh = "一项指标的研判，最近的在前", en = "What people have judged of an indicator, the latest first")
    List<VerdictJson> verdicts(@PathVariable String plan, @PathVariable String measure) {
        require(plan, measure);
        return verdicts.history(plan, measure).stream().map(VerdictJson::of).toList();
    }

    @PostMapping("/indicators/{measure}/verdicts")
    @Requires(module = "outlook", act = Act.CHANGE)
    @Described(zh = "登记研判", en = "Judge an indicator", gives = 201, refuses = 404)
    ResponseEntity<VerdictJson> judge(
            @PathVariable String plan, @PathVariable String measure, @RequestBody Judged sent, Visitor visitor) {
        require(plan, measure);
        Verdicts.Outcome outcome = verdicts.judge(plan, measure, sent.verdict(), sent.reason(), visitor);
        PersonalVerdict said = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(VerdictJson.of(said));
    }

    private void require(String plan, String measure) {
        if (plans.find(plan).flatMap(board -> board.find(measure)).isEmpty()) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
