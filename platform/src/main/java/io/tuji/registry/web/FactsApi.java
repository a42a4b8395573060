package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.FactInput;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is said of firms beside their registration. A protected fact is not there for those without the right. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class FactsApi {

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    record DefinitionJson(
            String key,
            String zh,
            String en,
            FactDefinition.Kind kind,
            Optional<String> unit,

            @Described(zh = "按某日或按年", en = "as of a day, or over a year")
            FactDefinition.PeriodKind period,

            List<String> suppliers,
            FactDefinition.Protection protection) {

        static DefinitionJson of(FactDefinition fact) {
            return new DefinitionJson(
                    fact.key(),
                    fact.zh(),
                    fact.en(),
                    fact.kind(),
                    fact.unit().map(Unit::symbol),
                    fact.period(),
                    fact.suppliers(),
                    fact.protection());
        }
    }

    /** @param quantity of an amount; otherwise words */
    record StatementJson(
            String id,
            String period,
            Optional<QuantityJson> quantity,
            Optional<String> words,
            Bound bound,
            Certainty certainty,
            LocalDate asOf,
            String saidBy,
            Instant recordedAt,
            String recordedBy,
            Optional<String> supersedes) {

        static StatementJson of(Statement statement) {
            Statement.What what = statement.what();
            boolean amount = what.content() instanceof Content.Amount;
            return new StatementJson(
                    Long.toString(statement.id().value()),
                    what.period().toString(),
                    what.content() instanceof Content.Amount a
                            ? Optional.of(QuantityJson.of(a.quantity()))
                            : Optional.empty(),
                    Optional.of(what.content().text()).filter(words -> !amount),
                    what.bound(),
                    what.certainty(),
                    what.asOf(),
                    what.saidBy(),
                    statement.recordedAt(),
                    statement.recordedBy().name(),
                    statement.supersedes().map(id -> Long.toString(id.value())));
        }
    }

    record FactJson(DefinitionJson fact, KnownJson<StatementJson> believed) {}

    record NewFactJson(
            @Described(zh = "如 2025 或 2026-11-20", en = "such as 2025 or 2026-11-20")
            String period,

            @Described(zh = "以该事项的单位计的数，或文字", en = "a number in the unit of the fact, or words")
            String value,

            Optional<Bound> bound,
            Optional<Certainty> certainty,

            @Described(zh = "说法截至的日期", en = "the day as of which it is said")
            String asOf,

            @Described(zh = "谁说的", en = "who says it") String saidBy) {}

    private final Registry registry;
    private final CompanyStore companies;
    private final Facts facts;
    private final Clock clock;

    FactsApi(Registry registry, CompanyStore companies, Facts facts, Clock clock) {
        this.registry = registry;
        this.companies = companies;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/fact-definitions")
    @Described(zh = "可以记载的事项", en = "Everything that may be said of a firm")
    List<DefinitionJson> definitions(Visitor visitor) {
        return facts.list().stream()
                .filter(fact -> visitor.may(fact.right()))
                .map(DefinitionJson::of)
                .toList();
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/facts")
    @Described(zh = "企业各事项的采信值，按最近一期", en = "What is believed of each fact, for its latest period")
    List<FactJson> believed(@PathVariable String code, Visitor visitor) {
        CompanyId company = company(code, visitor);
        return facts.list(company, visitor).stream()
                .map(fact -> new FactJson(
                        DefinitionJson.of(fact),
                        KnownJson.of(facts.believed(company, fact, ALWAYS), StatementJson::of)))
                .toList();
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/facts/{key}")
    @Described(zh = "一个事项的全部说法，最新在前", en = "All that was said on one fact, the latest first")
    List<StatementJson> history(@PathVariable String code, @PathVariable String key, Visitor visitor) {
        CompanyId company = company(code, visitor);
        return facts.history(company, fact(company, key, visitor)).stream()
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
        CompanyId company = company(code, visitor);
        FactDefinition fact = fact(company, key, visitor);
        if (companies
                .find(company, CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FactInput input = new FactInput(
                sent.period(),
                sent.value(),
                sent.bound().orElse(Bound.EXACT).name(),
                sent.certainty().orElse(Certainty.ACTUAL).name(),
                sent.asOf(),
                sent.saidBy());
        Problems problems = new Problems();
        Statement.What what = input.read(company, fact, LocalDate.now(clock), problems)
                .orElseThrow(() -> ApiRefused.input(problems.all()));
        Statement.Id id = facts.record(what, visitor.actor());
        StatementJson recorded = facts.history(company, fact).stream()
                .filter(statement -> statement.id().equals(id))
                .map(StatementJson::of)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(recorded);
    }

    private CompanyId company(String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .map(Company::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FactDefinition fact(CompanyId company, String key, Visitor visitor) {
        return facts.list(company, visitor).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
