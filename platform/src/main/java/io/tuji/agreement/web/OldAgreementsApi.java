package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.OldAgreements;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.OldAgreementListStore;
import io.tuji.agreement.web.AgreementJson.OldAgreementJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements of earlier years, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/old-agreements")
@Requires(module = "promotion", act = Act.VIEW)
class OldAgreementsApi {

    record NewOldAgreement(
            @Described(zh = "企业名称，或企业库编号", en = "name of the firm, or its code in the registry")
            Optional<String> firm,

            Optional<String> title,
            Optional<LocalDate> signedOn,
            Optional<String> words,
            Optional<Promise.Tie> tie) {}

    record OldAgreementVerdict(
            @Described(zh = "与税收挂钩的不能 KEEP", en = "KEEP is refused of what is tied to tax")
            Optional<OldAgreement.Verdict> verdict,

            Optional<String> why,

            @Described(zh = "AMEND、END 须写", en = "needed of AMEND and END")
            Optional<LocalDate> deadline) {}

    record OldAgreementDone(Optional<LocalDate> doneOn) {}

    private final OldAgreementListStore list;
    private final OldAgreements agreements;

    OldAgreementsApi(OldAgreementListStore list, OldAgreements agreements) {
        this.list = list;
        this.agreements = agreements;
    }

    @GetMapping
    @Described(zh = "看得到的存量协议", en = "The agreements of earlier years that the caller may see")
    ResponseEntity<PageJson<OldAgreementJson>> list(
            @ListOf(OldAgreementListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), OldAgreementJson::of);
    }

    @PostMapping
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记存量协议", en = "Enter an agreement of earlier years", gives = 201)
    ResponseEntity<OldAgreementJson> enter(@RequestBody NewOldAgreement sent, Visitor visitor) {
        return done(agreements.enter(SentFields.of(sent), visitor));
    }

    @PostMapping("/{code}/verdicts")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "判定保留、修订或终止",
            en = "Judge whether it is kept, amended or ended",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<OldAgreementJson> judge(
            @PathVariable String code, @RequestBody OldAgreementVerdict sent, Visitor visitor) {
        return done(agreements.judge(get(code, visitor).id(), SentFields.of(sent), visitor));
    }

    @PostMapping("/{code}/endings")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "办结",
            en = "Say when what was judged was done",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<OldAgreementJson> finish(
            @PathVariable String code, @RequestBody OldAgreementDone sent, Visitor visitor) {
        return done(agreements.finish(get(code, visitor).id(), SentFields.of(sent), visitor));
    }

    @PostMapping("/{code}/undo")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "撤销上一步",
            en = "Take back the last step",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<OldAgreementJson> undo(@PathVariable String code, Visitor visitor) {
        return done(agreements.undo(get(code, visitor).id(), visitor));
    }

    private OldAgreement get(String code, Visitor visitor) {
        return AgreementDesk.found(OldAgreement.Id.read(code).flatMap(id -> agreements.find(id, visitor)));
    }

    private static ResponseEntity<OldAgreementJson> done(Outcome<OldAgreement> outcome) {
        OldAgreement now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(OldAgreementJson.of(now));
    }
}
