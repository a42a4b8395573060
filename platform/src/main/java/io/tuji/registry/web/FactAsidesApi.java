package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.internal.Asides;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements that are set aside, and count again. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.CHANGE)
class FactAsidesApi {

    private static final String STATEMENT = "/companies/{code:QY-\\d{8,18}}/facts/{key}/{statement:\\d{1,18}}";

    record NewAsideJson(
            @Described(zh = "为什么不采信", en = "why it is not believed")
            String reason) {}

    private final FactDesk desk;
    private final Facts facts;
    private final Asides asides;

    FactAsidesApi(FactDesk desk, Facts facts, Asides asides) {
        this.desk = desk;
        this.facts = facts;
        this.asides = asides;
    }

    @PostMapping(STATEMENT + "/aside")
    @Described(zh = "搁置一条说法：不计入采信，可以恢复", en = "Set a statement aside: it no longer counts, and can be restored")
    StatementJson setAside(
            @PathVariable String code,
            @PathVariable String key,
            @PathVariable long statement,
            @RequestBody NewAsideJson sent,
            Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.CHANGE).id();
        FactDefinition fact = desk.fact(company, key, visitor);
        Problems problems = new Problems();
        asides.setAside(company, key, statement, sent.reason(), visitor.actor(), problems);
        return answer(company, fact, statement, problems);
    }

    @PostMapping(STATEMENT + "/restore")
    @Described(zh = "恢复一条搁置的说法", en = "Let a statement that was set aside count again")
    StatementJson takeBack(
            @PathVariable String code, @PathVariable String key, @PathVariable long statement, Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.CHANGE).id();
        FactDefinition fact = desk.fact(company, key, visitor);
        Problems problems = new Problems();
        asides.takeBack(company, key, statement, visitor.actor(), problems);
        return answer(company, fact, statement, problems);
    }

    private StatementJson answer(CompanyId company, FactDefinition fact, long statement, Problems problems) {
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return facts.history(company, fact).stream()
                .filter(one -> one.id().value() == statement)
                .map(StatementJson::of)
                .findFirst()
                .orElseThrow();
    }
}
