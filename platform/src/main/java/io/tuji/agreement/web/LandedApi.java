package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.LandedListStore;
import io.tuji.agreement.web.AgreementJson.DeclarationJson;
import io.tuji.agreement.web.AgreementJson.LandingJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RestController;

/** Landed projects and the declarations of their lists, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/landed")
@Requires(module = "promotion", act = Act.VIEW)
class LandedApi {

    record NewDeclaration(
            @Described(zh = "按招商项目计数的指标", en = "a measure that counts projects")
            Optional<String> measure,

            @Described(zh = "如 2025、2025-Q1、2021..2025", en = "such as 2025, 2025-Q1, 2021..2025")
            Optional<String> period,

            @Described(zh = "不写为时期末或今天", en = "the end of the period or today where left out")
            Optional<LocalDate> completeTo,

            Optional<String> words) {}

    record DeclarationWithdrawal(
            @Described(zh = "撤回的理由", en = "why it is withdrawn")
            Optional<String> words) {}

    private final LandedListStore list;
    private final CountedProjects counted;

    LandedApi(LandedListStore list, CountedProjects counted) {
        this.list = list;
        this.counted = counted;
    }

    @GetMapping
    @Described(
            zh = "已落地的项目，各一次；measure 为计入该指标的",
            en = "Landed projects, each once; measure for those that count for it")
    ResponseEntity<PageJson<LandingJson>> list(@ListOf(LandedListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), LandingJson::of);
    }

    @GetMapping("/declarations")
    @Described(zh = "宣布齐全的名单，最近的在前", en = "Lists declared complete, the latest first")
    List<DeclarationJson> declarations(@RequestParam(defaultValue = "") String measure, Visitor visitor) {
        return counted.declarations(measure, visitor).stream()
                .map(DeclarationJson::of)
                .toList();
    }

    @PostMapping("/declarations")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(zh = "宣布名单齐全；计数录入规划", en = "Declare a list complete; the count enters the plan", gives = 201)
    ResponseEntity<DeclarationJson> declare(@RequestBody NewDeclaration sent, Visitor visitor) {
        return done(counted.declare(SentFields.of(sent), visitor));
    }

    @PostMapping("/declarations/{code}/withdrawals")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(
            zh = "撤回宣布和它的数据",
            en = "Withdraw a declaration with its figure",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<DeclarationJson> withdraw(
            @PathVariable String code, @RequestBody DeclarationWithdrawal sent, Visitor visitor) {
        Declaration declaration =
                AgreementDesk.found(Declaration.Id.read(code).flatMap(id -> counted.find(id, visitor)));
        return done(counted.withdraw(declaration.id(), sent.words().orElse(""), visitor));
    }

    private static ResponseEntity<DeclarationJson> done(Outcome<Declaration> outcome) {
        Declaration now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), AgreementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(DeclarationJson.of(now));
    }
}
