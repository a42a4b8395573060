package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.CommitmentListStore;
import io.tuji.agreement.web.AgreementJson.CommitmentJson;
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

/** Yearly commitments, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "promotion", act = Act.VIEW)
class CommitmentsApi {

    record NewCommitment(
            Optional<Commitment.Side> side,
            Optional<Commitment.Subject> subject,
            Optional<Integer> year,

            @Described(zh = "就业写人数，投资和资金写万元", en = "people of jobs, 10,000 CNY of money")
            Optional<BigDecimal> amount,

            @Described(zh = "营业收入只写档", en = "revenue is told in bands only")
            Optional<Commitment.Band> band,

            Optional<String> words,

            @Described(zh = "不写为当年年末", en = "the end of the year where left out")
            Optional<LocalDate> dueOn) {}

    record CommitmentReport(
            @Described(zh = "KEPT（须已有证明材料）、PARTLY 或 MISSED", en = "KEPT (wants a document), PARTLY or MISSED")
            Optional<Commitment.State> state,

            Optional<BigDecimal> actual,
            Optional<Commitment.Band> actualBand,
            Optional<String> actualWords) {}

    private final CommitmentListStore list;
    private final Commitments commitments;
    private final AgreementDesk desk;

    CommitmentsApi(CommitmentListStore list, Commitments commitments, AgreementDesk desk) {
        this.list = list;
        this.commitments = commitments;
        this.desk = desk;
    }

    @GetMapping("/commitments")
    @Described(
            zh = "看得到的年度约定；due=yes 为到期未报的",
            en = "The yearly commitments that the caller may see; due=yes for those due and not reported")
    ResponseEntity<PageJson<CommitmentJson>> list(@ListOf(CommitmentListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), CommitmentJson::of);
    }

    @PostMapping("/projects/{code}/commitments")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记年度约定", en = "Enter a commitment", gives = 201, refuses = 404)
    ResponseEntity<CommitmentJson> enter(@PathVariable String code, @RequestBody NewCommitment sent, Visitor visitor) {
        return done(commitments.enter(desk.project(code, visitor), SentFields.of(sent), visitor));
    }

    @PostMapping("/commitments/{code}/reports")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "报年度约定的结果",
            en = "Say what came of a commitment",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<CommitmentJson> report(
            @PathVariable String code, @RequestBody CommitmentReport sent, Visitor visitor) {
        return done(commitments.report(get(code, visitor).id(), SentFields.of(sent), visitor));
    }

    @PostMapping("/commitments/{code}/undo")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "撤销结果，重新待报",
            en = "Take back what was reported",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<CommitmentJson> undo(@PathVariable String code, Visitor visitor) {
        return done(commitments.reopen(get(code, visitor).id(), visitor));
    }

    @PostMapping(path = "/commitments/{code}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "给年度约定附上证明材料",
            en = "Keep the evidence of a commitment",
            gives = 201,
            refuses = {404, 413, 422})
    ResponseEntity<CommitmentJson> keep(
            @PathVariable String code,
            @RequestParam @Described(zh = "文件", en = "the file") MultipartFile file,
            Visitor visitor) {
        Commitment commitment = get(code, visitor);
        desk.requireChange(desk.project(commitment.project().id(), visitor), visitor);
        if (file.isEmpty()) {
            throw ApiRefused.input(List.of(AgreementProblem.NO_PAPER.at(Place.field("file"))));
        }
        desk.keep(commitment.id().owner(), List.of(file), visitor);
        return done(Outcome.done(commitments.find(commitment.id(), visitor)));
    }

    private Commitment get(String code, Visitor visitor) {
        return AgreementDesk.found(Commitment.Id.read(code).flatMap(id -> commitments.find(id, visitor)));
    }

    private static ResponseEntity<CommitmentJson> done(Outcome<Commitment> outcome) {
        Commitment now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(CommitmentJson.of(now));
    }
}
