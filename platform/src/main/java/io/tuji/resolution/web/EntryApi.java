package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.resolution.Lookalikes;
import io.tuji.resolution.internal.ResolutionProblem;
import io.tuji.resolution.web.LikelyFirms.Likely;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enters a firm that no list names, after the same look at the known ones as the page takes. */
@RestController
@RequestMapping(ApiPath.V1 + "/companies")
@Requires(module = "registry", act = Act.CHANGE)
class EntryApi {

    /** What is known of a firm, each in any form that a list may use. */
    record FirmJson(
            Optional<String> name,
            Optional<String> creditCode,
            Optional<String> address,
            Optional<String> establishedOn,
            Optional<String> capital,
            Optional<String> companyType,
            Optional<String> divisionCode,
            Optional<String> scope) {

        Typed typed() {
            Map<String, String> texts = new HashMap<>();
            name.ifPresent(text -> texts.put("name", text));
            creditCode.ifPresent(text -> texts.put("credit_code", text));
            address.ifPresent(text -> texts.put("address", text));
            establishedOn.ifPresent(text -> texts.put("established_on", text));
            capital.ifPresent(text -> texts.put("capital", text));
            companyType.ifPresent(text -> texts.put("company_type", text));
            divisionCode.ifPresent(text -> texts.put("division_code", text));
            scope.ifPresent(text -> texts.put("scope", text));
            return new Typed(texts);
        }
    }

    record NewFirm(
            FirmJson firm,
            String reason,

            @Described(zh = "已看过可能重复的企业，确是另一家", en = "the firms that it may be have been looked at, and it is another")
            Optional<Boolean> anyway) {}

    /** @param company as people see it, such as QY-00000001; an earlier one where the credit code is known */
    record Entered(String company) {}

    record LikelyJson(String company, String name, double probability, List<PairsApi.ReasonJson> reasons) {

        static LikelyJson of(Likely likely) {
            return new LikelyJson(
                    likely.company().id().code(),
                    likely.company().name(),
                    likely.why().probability(),
                    likely.why().reasons().stream()
                            .map(r -> new PairsApi.ReasonJson(r.comparison(), r.level(), r.bits()))
                            .toList());
        }
    }

    private final Newcomers newcomers;
    private final Lookalikes lookalikes;
    private final LikelyFirms firms;
    private final ResolutionWords words;

    EntryApi(Newcomers newcomers, Lookalikes lookalikes, LikelyFirms firms, ResolutionWords words) {
        this.newcomers = newcomers;
        this.lookalikes = lookalikes;
        this.firms = firms;
        this.words = words;
    }

    @PostMapping("/lookalikes")
    @Described(
            zh = "库里可能就是这家的企业，最可能的在前；不保存",
            en = "The known firms that this one may be, the likeliest first; nothing is stored")
    List<LikelyJson> lookalikes(@RequestBody FirmJson firm, Visitor visitor) {
        return firms.of(firm.typed(), visitor).stream().map(LikelyJson::of).toList();
    }

    @PostMapping
    @Described(
            zh = "登记一家名录里没有的企业；库里可能已有而未写明 anyway 时拒绝，并列出是哪些",
            en = "Enter a firm that no list names; refused, with the firms that it may be, unless anyway is said",
            gives = 201,
            refuses = 409)
    ResponseEntity<Entered> enter(@RequestBody NewFirm sent, Visitor visitor) {
        Typed typed = sent.firm().typed();
        List<Problem> problems = newcomers.check(typed);
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        if (!sent.anyway().orElse(false)) {
            refuseKnown(firms.of(typed, visitor));
        }
        Newcomers.Outcome outcome = newcomers.enter(typed, sent.reason(), visitor);
        CompanyId company = outcome.company().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        lookalikes.forget();
        return ResponseEntity.created(URI.create(ApiPath.V1 + "/companies/" + company.code()))
                .body(new Entered(company.code()));
    }

    private void refuseKnown(List<Likely> likely) {
        if (!likely.isEmpty()) {
            throw ApiRefused.conflict(likely.stream().map(this::mayBe).toList());
        }
    }

    private Problem mayBe(Likely likely) {
        return ResolutionProblem.MAY_BE_KNOWN.at(
                Place.field("firm"),
                likely.company().id().code(),
                likely.company().name(),
                words.chance(likely.why().probability()));
    }
}
