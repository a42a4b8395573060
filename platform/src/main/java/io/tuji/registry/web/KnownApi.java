package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.FactGroup;
import io.tuji.registry.internal.KnownFact;
import io.tuji.registry.internal.KnownFacts;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that is known of a firm beside its registration. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class KnownApi {

    record StandingJson(String period, KnownJson<StatementJson> believed) {}

    record KnownFactJson(
            FactDefinitionJson fact,
            FactGroup group,

            @Described(
                    zh = "按年的以最近一个整年为准，其余以最近一期为准",
                    en = "of what is said of years for the last full year, otherwise for the latest period")
            KnownFact.State state,

            @Described(
                    zh = "各期，最近在前；没有说法的期不列",
                    en = "by period, the latest first; without those of which nothing counts")
            List<StandingJson> periods) {

        static KnownFactJson of(KnownFact fact) {
            return new KnownFactJson(
                    FactDefinitionJson.of(fact.fact()),
                    FactGroup.of(fact.fact().key()),
                    fact.state(),
                    fact.standing().stream()
                            .map(one -> new StandingJson(
                                    one.period().toString(), KnownJson.of(one.value(), StatementJson::of)))
                            .toList());
        }
    }

    private final FactDesk desk;
    private final KnownFacts known;

    KnownApi(FactDesk desk, KnownFacts known) {
        this.desk = desk;
        this.known = known;
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/known")
    @Described(
            zh = "企业已知与未知的全部事项；only 为 known、conflict 或 missing 时只列这一类",
            en = "Everything known and not known of a firm; with only as known, conflict or missing those alone")
    List<KnownFactJson> known(
            @PathVariable String code, @RequestParam(defaultValue = "") String only, Visitor visitor) {
        CompanyId company = desk.company(code, visitor, CompanyFilter.VIEW).id();
        return KnownPage.only(known.of(company, visitor, FactDesk.ALWAYS), only).stream()
                .map(KnownFactJson::of)
                .toList();
    }
}
