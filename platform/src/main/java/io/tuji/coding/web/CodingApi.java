package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.Codings;
import io.tuji.coding.Codings.Outcome;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.Decision;
import io.tuji.coding.internal.CloseLook;
import io.tuji.coding.internal.DecisionListStore;
import io.tuji.coding.web.CodingJson.DecisionJson;
import io.tuji.coding.web.CodingJson.IndustryJson;
import io.tuji.coding.web.CodingJson.OverviewJson;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The industries of firms, what waits for a person, what was decided; as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class CodingApi {

    private static final int LISTED = 20;

    record NewDecision(
            @Described(zh = "门类字母或 2 至 4 位行业代码", en = "letter of a section, or a code of two to four digits")
            String code,

            Optional<String> reason) {}

    record Withdrawal(
            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    record NewPrecision(
            @Described(zh = "0.50 至 0.99", en = "from 0.50 to 0.99")
            String precision) {}

    record JobJson(
            @Described(zh = "任务编号，见 /api/v1/jobs", en = "number of the job")
            long job) {}

    private final Codings codings;
    private final DecisionListStore decisions;
    private final CloseLook closeLook;
    private final Belonging belonging;
    private final Registry registry;

    CodingApi(
            Codings codings, DecisionListStore decisions, CloseLook closeLook, Belonging belonging, Registry registry) {
        this.codings = codings;
        this.decisions = decisions;
        this.closeLook = closeLook;
        this.belonging = belonging;
        this.registry = registry;
    }

    @GetMapping("/coding")
    @Described(zh = "企业行业归类的情况", en = "How many firms are coded, by whom and as what")
    OverviewJson overview(Visitor visitor) {
        return OverviewJson.of(codings.overview(visitor), codings.precision());
    }

    @GetMapping("/coding/review")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "最该核定行业的企业", en = "The firms whose industry a person should decide first")
    List<IndustryJson> review(Visitor visitor) {
        return codings.queue(LISTED, visitor).stream().map(this::json).toList();
    }

    @GetMapping("/coding/decisions")
    @Described(zh = "人工核定的行业", en = "What people have decided of industries")
    ResponseEntity<PageJson<DecisionJson>> decisions(
            @ListOf(DecisionListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(decisions.page(listing, registry.visible(visitor)), row -> DecisionJson.of(row.decision()));
    }

    @PostMapping("/coding/decisions/{id}/withdrawals")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "撤回或恢复一次核定", en = "Withdraw a decision or bring it back", refuses = 404)
    DecisionJson withdraw(@PathVariable long id, @RequestBody Withdrawal sent, Visitor visitor) {
        Decision decision = codings.find(new Decision.Id(id))
                .filter(found -> registry.find(found.company(), visitor).isPresent())
                .orElseThrow(CodingApi::notFound);
        codings.withdraw(decision.id(), sent.withdrawn(), visitor);
        return DecisionJson.of(codings.find(decision.id()).orElseThrow());
    }

    @PostMapping("/coding/runs")
    @Requires(module = "registry", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Described(zh = "把全部企业重新归类，作为任务", en = "Code every firm again, in a job", gives = 202)
    JobJson codeAll(Visitor visitor) {
        return new JobJson(codings.codeAll(visitor).value());
    }

    @PutMapping("/coding/precision")
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(zh = "改变自动归类所要的把握；随后全部重新归类", en = "Change how sure the coder must be; every firm is coded anew")
    OverviewJson setPrecision(@RequestBody NewPrecision sent, Visitor visitor) {
        Outcome outcome = codings.setPrecision(sent.precision(), visitor);
        if (!outcome.problems().isEmpty()) {
            throw ApiRefused.input(outcome.problems());
        }
        return overview(visitor);
    }

    @GetMapping("/companies/{code}/industry")
    @Described(zh = "企业的行业及依据、所属集群和统计分类", en = "The industry of a firm, why, and what follows", refuses = 404)
    IndustryJson industry(@PathVariable String code, Visitor visitor) {
        return CompanyId.read(code)
                .filter(id -> registry.find(id, visitor).isPresent())
                .flatMap(codings::find)
                .map(this::json)
                .orElseThrow(CodingApi::notFound);
    }

    @PostMapping("/companies/{code}/industry")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "核定一家企业的行业", en = "Decide the industry of a firm", gives = 201, refuses = 404)
    ResponseEntity<DecisionJson> decide(@PathVariable String code, @RequestBody NewDecision sent, Visitor visitor) {
        CompanyId company = CompanyId.read(code).orElseThrow(CodingApi::notFound);
        Outcome outcome = codings.decide(company, sent.code(), sent.reason().orElse(""), visitor);
        return outcome.decision()
                .map(decision -> ResponseEntity.status(HttpStatus.CREATED).body(DecisionJson.of(decision)))
                .orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    private IndustryJson json(CompanyIndustry industry) {
        return IndustryJson.of(industry, closeLook.deciding(industry.company()), belonging);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
