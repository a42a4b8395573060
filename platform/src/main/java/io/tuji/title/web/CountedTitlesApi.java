package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.title.CountedTitles;
import io.tuji.title.CountedTitles.Count;
import io.tuji.title.CountedTitles.Difference;
import io.tuji.title.CountedTitles.Outcome;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.internal.CountedTitleListStore;
import io.tuji.title.internal.TitleProblem;
import io.tuji.title.web.TitleJson.HeldTitleJson;
import io.tuji.title.web.TitleJson.TitleDeclarationJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Clock;
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

/** Titles that count for the plan and the declarations of their lists, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/titles")
@Requires(module = "title", act = Act.VIEW)
class CountedTitlesApi {

    record CountedMeasureJson(
            String measure,
            List<String> kinds,

            @Described(zh = "今天有效的本区企业", en = "firms of the district with the title in force today")
            long counted,

            @Described(zh = "另有演示企业，不计", en = "firms made up for a demonstration, not counted")
            long invented,

            @Described(zh = "登记在外区或登记地不明，不计", en = "registered elsewhere or nobody knows where, not counted")
            long elsewhere) {}

    record NewTitleDeclaration(
            @Described(zh = "按称号计数的指标", en = "a measure that counts titles")
            Optional<String> measure,

            @Described(zh = "不写为今天", en = "today where left out")
            Optional<LocalDate> asOf,

            Optional<String> words) {

        Map<String, String> typed() {
            return Map.of(
                    "measure", measure.orElse(""),
                    "as_of", asOf.map(LocalDate::toString).orElse(""),
                    "words", words.orElse(""));
        }
    }

    record TitleDeclarationWithdrawal(
            @Described(zh = "撤回的理由", en = "why it is withdrawn")
            Optional<String> words) {}

    record NamedFirmJson(String company, String name) {

        static List<NamedFirmJson> of(List<Company> firms) {
            return firms.stream()
                    .map(firm -> new NamedFirmJson(firm.id().code(), firm.name()))
                    .toList();
        }
    }

    record TitleDifferenceJson(
            @Described(zh = "宣布时在名单里，今天不计", en = "declared, and not counted today")
            List<NamedFirmJson> gone,

            @Described(zh = "今天计，宣布时不在名单里", en = "counted today, and not declared")
            List<NamedFirmJson> come) {}

    private final CountedTitleListStore list;
    private final CountedTitles counted;
    private final Clock clock;

    CountedTitlesApi(CountedTitleListStore list, CountedTitles counted, Clock clock) {
        this.list = list;
        this.counted = counted;
        this.clock = clock;
    }

    @GetMapping("/measures")
    @Described(zh = "按称号计数的指标，今天各计多少", en = "The measures that count titles, with the counts of today")
    List<CountedMeasureJson> measures(Visitor visitor) {
        return counted.measures().stream()
                .map(measure -> {
                    Count count = counted.count(measure, LocalDate.now(clock), visitor);
                    return new CountedMeasureJson(
                            measure, counted.kinds(measure), count.counted(), count.invented(), count.elsewhere());
                })
                .toList();
    }

    @GetMapping("/counted")
    @Described(
            zh = "计入一项指标的企业，各一次，连同最晚到期的称号",
            en = "The firms that count for a measure, each once with the title that lasts longest")
    ResponseEntity<PageJson<HeldTitleJson>> list(
            @ListOf(CountedTitleListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), HeldTitleJson::of);
    }

    @GetMapping("/declarations")
    @Described(zh = "宣布齐全的名单，最近的在前", en = "Lists declared complete, the latest first")
    List<TitleDeclarationJson> declarations(@RequestParam(defaultValue = "") String measure, Visitor visitor) {
        return counted.declarations(measure, visitor).stream()
                .map(TitleDeclarationJson::of)
                .toList();
    }

    @GetMapping("/declarations/{code}/difference")
    @Described(zh = "宣布的名单与今天相差哪些企业", en = "The firms that set a declared list apart from today", refuses = 404)
    TitleDifferenceJson difference(@PathVariable String code, Visitor visitor) {
        Difference difference = counted.difference(find(code, visitor), visitor);
        return new TitleDifferenceJson(NamedFirmJson.of(difference.gone()), NamedFirmJson.of(difference.come()));
    }

    @PostMapping("/declarations")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(
            zh = "宣布名单齐全；计数录入规划，取代同一年先前的宣布",
            en = "Declare a list complete; the count enters the plan in place of an earlier one of the year",
            gives = 201)
    ResponseEntity<TitleDeclarationJson> declare(@RequestBody NewTitleDeclaration sent, Visitor visitor) {
        return done(counted.declare(sent.typed(), visitor));
    }

    @PostMapping("/declarations/{code}/withdrawals")
    @Requires(module = "plan", act = Act.CHANGE)
    @Described(
            zh = "撤回宣布和它的数据",
            en = "Withdraw a declaration with its figure",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<TitleDeclarationJson> withdraw(
            @PathVariable String code, @RequestBody TitleDeclarationWithdrawal sent, Visitor visitor) {
        return done(counted.withdraw(find(code, visitor).id(), sent.words().orElse(""), visitor));
    }

    private TitleDeclaration find(String code, Visitor visitor) {
        return TitleDesk.found(TitleDeclaration.Id.read(code).flatMap(id -> counted.find(id, visitor)));
    }

    private static ResponseEntity<TitleDeclarationJson> done(Outcome outcome) {
        TitleDeclaration now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), TitleProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(TitleDeclarationJson.of(now));
    }
}
