package io.tuji.policy.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Truth;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Policies;
import io.tuji.policy.Signatures;
import io.tuji.policy.internal.PolicyFirmListStore;
import io.tuji.policy.internal.TurnListStore;
import io.tuji.policy.web.PolicyJson.JudgedJson;
import io.tuji.policy.web.PolicyJson.PolicyLineJson;
import io.tuji.policy.web.PolicyJson.PolicyPageJson;
import io.tuji.policy.web.PolicyJson.StandingJson;
import io.tuji.policy.web.PolicyJson.TurnJson;
import io.tuji.policy.web.PolicyJson.VerdictJson;
import io.tuji.registry.Company;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Policies and what they say of firms, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "policy", act = Act.VIEW)
class PoliciesApi {

    record NewSignature(
            @Described(zh = "条件的编号", en = "key of the condition")
            String key,

            @Described(zh = "yes 或 no", en = "yes or no") String answer,

            @Described(zh = "自哪一天起", en = "the day from which it holds")
            LocalDate on,

            @Described(zh = "依据", en = "on what ground") String words) {

        Signatures.Typed typed() {
            return new Signatures.Typed(key, answer, on.toString(), words);
        }
    }

    private static final String FIRM = "/companies/{code:[Qq][Yy]-\\d{8,18}}/policies";

    private final Policies policies;
    private final FirmPolicies firms;
    private final Signatures signatures;
    private final PolicyFirmListStore judged;
    private final TurnListStore turns;
    private final PolicyLines lines;
    private final ProofViews proofs;
    private final Missing missing;
    private final PolicyDesk desk;

    PoliciesApi(
            Policies policies,
            FirmPolicies firms,
            Signatures signatures,
            PolicyFirmListStore judged,
            TurnListStore turns,
            PolicyLines lines,
            ProofViews proofs,
            Missing missing,
            PolicyDesk desk) {
        this.policies = policies;
        this.firms = firms;
        this.signatures = signatures;
        this.judged = judged;
        this.turns = turns;
        this.lines = lines;
        this.proofs = proofs;
        this.missing = missing;
        this.desk = desk;
    }

    @GetMapping("/policies")
    @Described(zh = "政策目录", en = "The catalogue of policies")
    List<PolicyLineJson> list(
            @Described(zh = "截至哪一天，不写为今天", en = "as of which day; today where left out")
                    @RequestParam(defaultValue = "")
                    String on) {
        LocalDate day = desk.day(on);
        return policies.catalogue().all().stream()
                .map(policy -> PolicyLineJson.of(policy, lines.state(policy, day)))
                .toList();
    }

    @GetMapping("/policies/{id}")
    @Described(zh = "一项政策和它的条款", en = "One policy with its clauses", refuses = 404)
    PolicyPageJson show(@PathVariable String id) {
        Policy policy = desk.policy(id);
        return PolicyPageJson.of(
                policy,
                lines.state(policy, desk.today()),
                policies.file(id).orElseThrow().text());
    }

    @GetMapping("/policy-verdicts")
    @Described(zh = "企业按政策的判定", en = "What policies say of firms")
    ResponseEntity<PageJson<JudgedJson>> judged(@ListOf(PolicyFirmListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(judged.page(listing, visitor), JudgedJson::of);
    }

    @GetMapping("/policy-turns")
    @Described(zh = "判定的变化", en = "Verdicts that turned")
    ResponseEntity<PageJson<TurnJson>> turns(@ListOf(TurnListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(turns.page(listing, visitor), TurnJson::of);
    }

    @GetMapping(FIRM)
    @Described(zh = "一家企业与各项政策", en = "Where one firm stands with all policies", refuses = 404)
    List<StandingJson> firm(
            @PathVariable String code,
            @Described(zh = "截至哪一天，不写为今天", en = "as of which day; today where left out")
                    @RequestParam(defaultValue = "")
                    String on,
            Visitor visitor) {
        return firms.standings(desk.firm(code, visitor), desk.day(on)).stream()
                .map(StandingJson::of)
                .toList();
    }

    @GetMapping(FIRM + "/{id}")
    @Described(
            zh = "一项政策对一家企业的判定和逐条依据；if.事项.年=值 为假设",
            en = "What one policy says of one firm, clause by clause; if.fact.year=value supposes",
            refuses = 404)
    VerdictJson verdict(
            @PathVariable String code,
            @PathVariable String id,
            @Described(zh = "截至哪一天，不写为今天", en = "as of which day; today where left out")
                    @RequestParam(defaultValue = "")
                    String on,
            @Described(zh = "FIRST 或 RENEWAL", en = "FIRST or RENEWAL") @RequestParam(defaultValue = "FIRST")
                    String round,
            HttpServletRequest request,
            Visitor visitor) {
        Company firm = desk.firm(code, visitor);
        return json(
                firm, desk.policy(id), PolicyDesk.occasion(desk.day(on), round), request.getParameterMap(), visitor);
    }

    private VerdictJson json(
            Company firm, Policy policy, Occasion occasion, Map<String, String[]> typed, Visitor visitor) {
        WhatIf supposed = WhatIf.read(typed, policies.definitions(), occasion.day());
        if (supposed.problems().hasErrors()) {
            throw ApiRefused.input(supposed.problems().all());
        }
        Facts facts = supposed.on(firms.facts(firm));
        Verdict verdict = firms.verdict(policy, facts, occasion);
        Optional<LocalDate> prospect =
                verdict.truth() == Truth.YES ? Optional.empty() : firms.prospect(policy, facts, occasion);
        return new VerdictJson(
                firm.id().code(),
                policy.id(),
                occasion.day(),
                occasion.round(),
                verdict.truth(),
                verdict.confidence(),
                proofs.of(verdict, firm.id(), visitor),
                missing.asks(verdict, Truth.YES, firm),
                missing.asks(verdict, Truth.NO, firm),
                missing.misses(verdict, firm, visitor),
                prospect);
    }

    @PostMapping(FIRM + "/{id}/signatures")
    @Requires(module = "policy", act = Act.CHANGE)
    @Described(zh = "登记由人认定的条件", en = "Sign a condition that a person decides", gives = 201, refuses = 404)
    ResponseEntity<VerdictJson> sign(
            @PathVariable String code, @PathVariable String id, @RequestBody NewSignature sent, Visitor visitor) {
        Company firm = desk.firm(code, visitor);
        Policy policy = desk.policy(id);
        List<Problem> problems = signatures.sign(firm.id(), id, sent.typed(), visitor);
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(json(firm, policy, Occasion.on(desk.today()), Map.of(), visitor));
    }
}
