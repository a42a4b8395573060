package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.SigningListStore;
import io.tuji.agreement.web.AgreementJson.MilestoneJson;
import io.tuji.agreement.web.AgreementJson.SigningJson;
import io.tuji.engine.value.Place;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Signings and milestones, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "promotion", act = Act.VIEW)
class SigningsApi {

    record NewSigning(
            Optional<Signing.Kind> kind,
            Optional<LocalDate> signedOn,

            @Described(
                    zh = "万元或万美元；增资只写增加的部分；不写时须 undisclosed",
                    en = "in 10,000; of an increase the increment; undisclosed where left out")
            Optional<BigDecimal> amount,

            Optional<Signing.Money> currency,
            Optional<Boolean> undisclosed,

            @Described(zh = "是哪一份的增资", en = "code of the signing that it increases")
            Optional<String> increaseOf,

            Optional<String> parties,
            Optional<String> words) {}

    record NewMilestone(
            Optional<Milestone.Kind> kind,
            Optional<LocalDate> reachedOn,
            Optional<String> source,

            @Described(zh = "外资，万美元", en = "foreign capital in 10,000 USD")
            Optional<BigDecimal> usd,

            @Described(zh = "须有 promotion.tax 权限；从不必填", en = "needs the right promotion.tax; never required")
            Optional<Milestone.TaxBand> taxBand) {}

    record AgreementWithdrawal(
            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to put it back")
            boolean withdrawn,

            @Described(zh = "撤回须写理由", en = "needed to withdraw")
            Optional<String> words) {}

    record SumJson(
            Signing.Kind kind,
            long projects,
            long signings,
            long undisclosed,

            @Described(zh = "万元", en = "in 10,000 CNY") BigDecimal cny,
            @Described(zh = "万美元", en = "in 10,000 USD") BigDecimal usd) {

        static SumJson of(Signings.Sum sum) {
            return new SumJson(sum.kind(), sum.projects(), sum.signings(), sum.undisclosed(), sum.cny(), sum.usd());
        }
    }

    private final SigningListStore list;
    private final Signings signings;
    private final Milestones milestones;
    private final AgreementDesk desk;

    SigningsApi(SigningListStore list, Signings signings, Milestones milestones, AgreementDesk desk) {
        this.list = list;
        this.signings = signings;
        this.milestones = milestones;
        this.desk = desk;
    }

    @GetMapping("/signings")
    @Described(zh = "看得到的签约", en = "The signings that the caller may see")
    ResponseEntity<PageJson<SigningJson>> list(@ListOf(SigningListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), SigningJson::of);
    }

    @GetMapping("/signings/sums")
    @Described(
            zh = "按种类合计；种类、币种互不相加，演示的不计",
            en = "Sums by kind; kinds and currencies stand apart, nothing invented counts")
    List<SumJson> sums(Visitor visitor) {
        return signings.sums(visitor).stream().map(SumJson::of).toList();
    }

    @PostMapping("/projects/{code}/signings")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记签约", en = "Enter a signing", gives = 201, refuses = 404)
    ResponseEntity<SigningJson> enter(@PathVariable String code, @RequestBody NewSigning sent, Visitor visitor) {
        return done(signings.enter(desk.project(code, visitor), SentFields.of(sent), visitor));
    }

    @PostMapping("/signings/{code}/withdrawals")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "撤回或恢复签约",
            en = "Withdraw a signing, or put it back",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<SigningJson> withdraw(
            @PathVariable String code, @RequestBody AgreementWithdrawal sent, Visitor visitor) {
        Signing signing = AgreementDesk.found(Signing.Id.read(code).flatMap(id -> signings.find(id, visitor)));
        return done(
                signings.withdraw(signing.id(), sent.withdrawn(), sent.words().orElse(""), visitor));
    }

    @PostMapping(path = "/signings/{code}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "给签约附上签署的文本",
            en = "Keep the signed paper of a signing",
            gives = 201,
            refuses = {404, 413, 422})
    ResponseEntity<SigningJson> keep(
            @PathVariable String code,
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            Visitor visitor) {
        Signing signing = AgreementDesk.found(Signing.Id.read(code).flatMap(id -> signings.find(id, visitor)));
        desk.requireChange(desk.project(signing.project().id(), visitor), visitor);
        if (file.isEmpty()) {
            throw ApiRefused.input(List.of(AgreementProblem.NO_PAPER.at(Place.field("file"))));
        }
        desk.keep(signing.id().owner(), List.of(file), visitor);
        return done(Outcome.done(signings.find(signing.id(), visitor)));
    }

    @GetMapping("/projects/{code}/milestones")
    @Described(zh = "一个项目的节点", en = "The milestones of a project", refuses = 404)
    List<MilestoneJson> milestones(@PathVariable String code, Visitor visitor) {
        return milestones.of(desk.project(code, visitor).id(), visitor).stream()
                .map(MilestoneJson::of)
                .toList();
    }

    @PostMapping("/projects/{code}/milestones")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记节点", en = "Enter a milestone", gives = 201, refuses = 404)
    ResponseEntity<MilestoneJson> reach(@PathVariable String code, @RequestBody NewMilestone sent, Visitor visitor) {
        return reached(milestones.enter(desk.project(code, visitor), SentFields.of(sent), visitor));
    }

    @PostMapping("/milestones/{code}/withdrawals")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "撤回或恢复节点",
            en = "Withdraw a milestone, or put it back",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<MilestoneJson> withdrawMilestone(
            @PathVariable String code, @RequestBody AgreementWithdrawal sent, Visitor visitor) {
        Milestone milestone = AgreementDesk.found(Milestone.Id.read(code).flatMap(id -> milestones.find(id, visitor)));
        return reached(milestones.withdraw(
                milestone.id(), sent.withdrawn(), sent.words().orElse(""), visitor));
    }

    private static ResponseEntity<SigningJson> done(Outcome<Signing> outcome) {
        Signing now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(SigningJson.of(now));
    }

    private static ResponseEntity<MilestoneJson> reached(Outcome<Milestone> outcome) {
        Milestone now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(MilestoneJson.of(now));
    }
}
