package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.FactInput;
import io.tuji.registry.internal.KnownFacts;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
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

/** What is said of firms beside their registration. A protected fact is not there for those without the right. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class FactsApi {

    record FactJson(FactDefinitionJson fact, KnownJson<StatementJson> believed) {}

    record NewFactJson(
            @Described(zh = "如 2025 或 2026-11-20", en = "such as 2025 or 2026-11-20")
            String period,

            @Described(
                    zh = "数（可带单位，不带时按该事项的单位）、yes 或 no、日期、可选的说法之一，或文字",
                    en =
                            "a number (in the unit of the fact unless it names another), yes or no, a day, one of the options, or words")
            String value,

            Optional<Bound> bound,
            Optional<Certainty> certainty,

            @Described(zh = "说法截至的日期", en = "the day as of which it is said")
            String asOf,

            @Described(zh = "谁说的", en = "who says it") String saidBy,

            @Described(
                    zh = "是否取自官方来源；不写为否",
                    en = "whether it is taken from an official source; no where it is left out")
            Optional<Boolean> official) {}

    private final FactDesk desk;
    private final Facts facts;
    private final KnownFacts known;

    FactsApi(FactDesk desk, Facts facts, KnownFacts known) {
        this.desk = desk;
        this.facts = facts;
        this.known = known;
    }

    @GetMapping("/fact-definitions")
    @Described(zh = "可以记载的事项", en = "Everything that may be said of a firm")
    List<FactDefinitionJson> definitions(Visitor visitor) {
        return facts.list().stream()
                .filter(fact -> visitor.may(fact.right()))
                .map(FactDefinitionJson::of)
                .toList();
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/facts")
    @Described(zh = "企业各事项的采信值，按最近一期", en = "What is believed of each fact, for its latest period")
    List<FactJson> believed(@PathVariable String code, Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.VIEW).id();
        return known.of(company, visitor, FactDesk.ALWAYS).stream()
                .map(fact -> new FactJson(
                        FactDefinitionJson.of(fact.fact()), KnownJson.of(fact.latest(), StatementJson::of)))
                .toList();
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/facts/{key}")
    @Described(zh = "一个事项的全部说法，最新在前", en = "All that was said on one fact, the latest first")
    List<StatementJson> history(@PathVariable String code, @PathVariable String key, Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.VIEW).id();
        return facts.history(company, desk.fact(company, key, visitor)).stream()
                .map(StatementJson::of)
                .toList();
    }

    @PostMapping("/companies/{code:QY-\\d{8,18}}/facts/{key}")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(
            zh = "记载一个事项；同一说话人对同一期的后一说法取代前一说法",
            en = "Record a fact; a later word of the same speaker on the same period supersedes the earlier",
            gives = 201)
    ResponseEntity<StatementJson> record(
            @PathVariable String code, @PathVariable String key, @RequestBody NewFactJson sent, Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.CHANGE).id();
        FactDefinition fact = desk.fact(company, key, visitor);
        FactInput input = new FactInput(
                sent.period(),
                sent.value(),
                sent.bound().orElse(Bound.EXACT).name(),
                sent.certainty().orElse(Certainty.ACTUAL).name(),
                sent.asOf(),
                sent.saidBy(),
                sent.official());
        Problems problems = new Problems();
        Statement.What what =
                input.read(company, fact, desk.today(), problems).orElseThrow(() -> ApiRefused.input(problems.all()));
        Statement.Id id = facts.record(what, visitor.actor());
        StatementJson recorded = facts.history(company, fact).stream()
                .filter(statement -> statement.id().equals(id))
                .map(StatementJson::of)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(recorded);
    }
}
