package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.TitleInput;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Clock;
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

/** Titles of firms: entered, and ended before they run out. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class TitlesApi {

    record KindJson(
            String key,
            String zh,
            String en,

            @Described(zh = "有效年数；长期有效的为空", en = "after how many years it runs out; null if it does not")
            Optional<Integer> years) {}

    record TitleJson(
            String id,
            String kind,
            Optional<String> number,
            LocalDate from,
            Optional<LocalDate> to,
            String issuer,
            String saidBy,
            boolean valid,
            Optional<LocalDate> endedOn,
            Optional<String> endReason) {}

    record NewTitleJson(
            String kind, Optional<String> number, String from, Optional<String> to, String issuer, String saidBy) {}

    record EndJson(
            @Described(zh = "不再具有称号的第一天", en = "the first day without the title")
            String on,

            String reason) {}

    private final CompanyStore companies;
    private final Titles titles;
    private final Clock clock;

    TitlesApi(CompanyStore companies, Titles titles, Clock clock) {
        this.companies = companies;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/title-kinds")
    @Described(zh = "称号的种类", en = "The kinds of titles")
    List<KindJson> kinds() {
        return titles.kinds().stream()
                .map(k -> new KindJson(
                        k.key(), k.zh(), k.en(), k.years().stream().boxed().findFirst()))
                .toList();
    }

    @GetMapping("/companies/{code:QY-\\d{8,18}}/titles")
    @Described(zh = "企业的称号，最新在前", en = "The titles of a firm, the latest first")
    List<TitleJson> list(@PathVariable String code, Visitor visitor) {
        Company company = company(code, visitor, CompanyFilter.VIEW);
        return titles.list(company.id()).stream().map(this::json).toList();
    }

    @PostMapping("/companies/{code:QY-\\d{8,18}}/titles")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "登记一个称号", en = "Enter a title", gives = 201)
    ResponseEntity<TitleJson> grant(@PathVariable String code, @RequestBody NewTitleJson sent, Visitor visitor) {
        Company company = company(code, visitor, CompanyFilter.CHANGE);
        TitleInput input = new TitleInput(
                sent.kind(), sent.number().orElse(""), sent.from(), sent.to().orElse(""), sent.issuer(), sent.saidBy());
        Problems problems = new Problems();
        Grant grant = input.read(company.id(), titles, problems).orElseThrow(() -> ApiRefused.input(problems.all()));
        Title.Id id = titles.grant(grant, visitor.actor());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(titles.find(id).map(this::json).orElseThrow());
    }

    @PostMapping("/companies/{code:QY-\\d{8,18}}/titles/{id:\\d{1,18}}/end")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "提前终止一个称号", en = "End a title before it runs out")
    TitleJson end(@PathVariable String code, @PathVariable long id, @RequestBody EndJson sent, Visitor visitor) {
        Company company = company(code, visitor, CompanyFilter.CHANGE);
        Title title = titles.find(new Title.Id(id))
                .filter(t -> t.company().equals(company.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Problems problems = new Problems();
        Title.End end = TitleInput.readEnd(title, sent.on(), sent.reason(), problems)
                .orElseThrow(() -> ApiRefused.input(problems.all()));
        titles.end(title.id(), end, visitor.actor());
        return titles.find(title.id()).map(this::json).orElseThrow();
    }

    private TitleJson json(Title title) {
        return new TitleJson(
                Long.toString(title.id().value()),
                title.kind(),
                title.number(),
                title.from(),
                title.to(),
                title.issuer(),
                title.saidBy(),
                title.isValidOn(LocalDate.now(clock)),
                title.end().map(Title.End::on),
                title.end().map(Title.End::reason));
    }

    private Company company(String code, Visitor visitor, Right right) {
        return CompanyId.read(code)
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, right)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
