package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promises;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.PromiseListStore;
import io.tuji.agreement.web.AgreementJson.PromiseJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.math.BigDecimal;
import java.time.Instant;
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

/** Promises, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "promotion", act = Act.VIEW)
class PromisesApi {

    record NewPromise(
            Optional<Promise.Kind> kind,
            Optional<String> words,

            @Described(zh = "万元", en = "in 10,000 CNY") Optional<BigDecimal> amount,

            @Described(zh = "与什么挂钩；TAX 一律不受理", en = "what the firm must do for it; TAX is always refused")
            Optional<Promise.Tie> tie,

            @Described(zh = "迁出时须退还或受限；yes 一律不受理", en = "whether it hinders the firm from leaving; always refused")
            Optional<Boolean> hindersLeaving,

            Optional<String> basisTitle,
            Optional<String> basisNumber,
            Optional<String> basisArticle,

            @Described(zh = "修改时写看到的版本", en = "of a change, the version that was seen")
            Optional<Integer> version) {}

    record PromiseMove(
            @Described(zh = "CHECK、MAKE、KEEP、BREAK、WITHDRAW 或 UNDO", en = "CHECK, MAKE, KEEP, BREAK, WITHDRAW or UNDO")
            Move move,

            Optional<String> words,

            @Described(zh = "CHECK 须写", en = "needed of CHECK")
            Optional<LocalDate> checkOn,

            Optional<String> checkBody,
            Optional<Promise.Result> checkResult) {}

    record NoPromises(
            @Described(zh = "true 说明没有承诺，false 撤销", en = "true to say that nothing is promised, false to take it back")
            boolean none) {}

    record DenialJson(boolean none, Optional<String> by, Optional<Instant> at) {}

    private final PromiseListStore list;
    private final Promises promises;
    private final AgreementDesk desk;

    PromisesApi(PromiseListStore list, Promises promises, AgreementDesk desk) {
        this.list = list;
        this.promises = promises;
        this.desk = desk;
    }

    @GetMapping("/promises")
    @Described(
            zh = "看得到的承诺；lawful=no 为尚未合规的",
            en = "The promises that the caller may see; lawful=no for those not lawful yet")
    ResponseEntity<PageJson<PromiseJson>> list(@ListOf(PromiseListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), PromiseJson::of);
    }

    @GetMapping("/promises/{code}")
    @Described(zh = "一项承诺", en = "One promise", refuses = 404)
    PromiseJson show(@PathVariable String code, Visitor visitor) {
        return PromiseJson.of(get(code, visitor));
    }

    @PostMapping("/projects/{code}/promises")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "登记承诺", en = "Enter a promise", gives = 201, refuses = 404)
    ResponseEntity<PromiseJson> draft(@PathVariable String code, @RequestBody NewPromise sent, Visitor visitor) {
        return done(promises.draft(desk.project(code, visitor), SentFields.of(sent), visitor));
    }

    @PostMapping("/promises/{code}/changes")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "修改承诺；须重新审查",
            en = "Change a promise; its check lapses",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<PromiseJson> change(@PathVariable String code, @RequestBody NewPromise sent, Visitor visitor) {
        return done(promises.change(get(code, visitor).id(), SentFields.of(sent), visitor));
    }

    @PostMapping("/promises/{code}/moves")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(
            zh = "审查、作出、兑现、未兑现、撤回、撤销上一步",
            en = "Check, make, keep, break, withdraw, undo the last step",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<PromiseJson> move(@PathVariable String code, @RequestBody PromiseMove sent, Visitor visitor) {
        return done(promises.move(get(code, visitor).id(), sent.move(), SentFields.of(sent), visitor));
    }

    @PostMapping("/projects/{code}/promises/none")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "说明没有承诺，或撤销", en = "Say that nothing is promised, or take it back", gives = 201, refuses = 404)
    ResponseEntity<DenialJson> deny(@PathVariable String code, @RequestBody NoPromises sent, Visitor visitor) {
        Outcome<Promises.Denial> outcome = promises.deny(desk.project(code, visitor), sent.none(), visitor);
        if (!outcome.problems().isEmpty()) {
            throw ApiRefused.of(outcome.problems(), AgreementProblem.LATE);
        }
        DenialJson json = new DenialJson(
                outcome.now().isPresent(),
                outcome.now().map(Promises.Denial::by),
                outcome.now().map(Promises.Denial::at));
        return ResponseEntity.status(HttpStatus.CREATED).body(json);
    }

    private Promise get(String code, Visitor visitor) {
        return AgreementDesk.found(Promise.Id.read(code).flatMap(id -> promises.find(id, visitor)));
    }

    private static ResponseEntity<PromiseJson> done(Outcome<Promise> outcome) {
        Promise now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(PromiseJson.of(now));
    }
}
