package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.registry.Regroupings.Outcome;
import io.tuji.registry.Regroupings.Split;
import io.tuji.registry.Regroupings.Subject;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.ProfileStore;
import io.tuji.registry.internal.RegistryProblem;
import io.tuji.registry.web.RegroupingJson.MergeJson;
import io.tuji.registry.web.RegroupingJson.MergePreview;
import io.tuji.registry.web.RegroupingJson.SplitJson;
import io.tuji.registry.web.RegroupingJson.SubjectJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Joins two firms, parts one, and takes either back, as the page does. */
@RestController
@RequestMapping(ApiPath.V1 + "/companies/{code:QY-\\d{8,18}}")
@Requires(module = "registry", act = Act.CHANGE)
class RegroupingsApi {

    /** These are of the state of the companies and not of what was sent. */
    private static final Set<RegistryProblem> LATE = Set.of(
            RegistryProblem.SIDE_CHANGED,
            RegistryProblem.REGROUPING_UNDONE,
            RegistryProblem.LATER_REGROUPING,
            RegistryProblem.TWO_VALID_CODES);

    private final Regroupings regroupings;
    private final CompanyStore companies;
    private final ProfileStore profiles;
    private final MergeViews views;

    RegroupingsApi(Regroupings regroupings, CompanyStore companies, ProfileStore profiles, MergeViews views) {
        this.regroupings = regroupings;
        this.companies = companies;
        this.profiles = profiles;
        this.views = views;
    }

    @GetMapping("/regroupings")
    @Requires(module = "registry", act = Act.VIEW)
    @Described(zh = "涉及本企业的归并与拆分，最新在前", en = "Merges and splits that touched the firm, the latest first")
    List<RegroupingJson> list(@PathVariable String code, Visitor visitor) {
        Company company = find(code, visitor, CompanyFilter.VIEW);
        return regroupings.list(company.id()).stream().map(RegroupingJson::of).toList();
    }

    @GetMapping("/merges/{gone:QY-\\d{8,18}}")
    @Described(
            zh = "把另一家（gone）并入本企业会怎样：各项的可选值、是否有两个有效代码、随之归入的记录数",
            en =
                    "What merging the other firm (gone) into this one would bring: the choices, two valid codes, what moves")
    MergePreview preview(@PathVariable String code, @PathVariable String gone, Visitor visitor) {
        Company kept = find(code, visitor, CompanyFilter.CHANGE);
        return MergePreview.of(views.of(kept, find(gone, visitor, CompanyFilter.CHANGE), Map.of()));
    }

    @PostMapping("/merges")
    @Described(
            zh = "把另一家并入本企业；任一家已被他人修改，或两家有不同的有效代码而未写明 twoCodes 时拒绝",
            en =
                    "Merge another firm into this one; refused if either has changed, or if both have valid codes and twoCodes is not said",
            gives = 201,
            refuses = 409)
    ResponseEntity<RegroupingJson> merge(@PathVariable String code, @RequestBody MergeJson sent, Visitor visitor) {
        Company kept = find(code, visitor, CompanyFilter.CHANGE);
        Company gone = find(sent.gone(), visitor, CompanyFilter.CHANGE);
        if (kept.hasAnotherValidCodeThan(gone) && !sent.twoCodes().orElse(false)) {
            throw ApiRefused.conflict(List.of(RegistryProblem.TWO_VALID_CODES.at(Place.field("twoCodes"))));
        }
        Merge merge = new Merge(
                kept.id(),
                sent.keptVersion(),
                gone.id(),
                sent.goneVersion(),
                sent.chosen().orElse(Map.of()),
                sent.reason());
        return made(regroupings.merge(merge, visitor));
    }

    @PostMapping("/splits")
    @Described(
            zh = "把所列来源记录从本企业拆出，成为另一家",
            en = "Take the named subjects of sources out of the firm into a firm of their own",
            gives = 201,
            refuses = 409)
    ResponseEntity<RegroupingJson> split(@PathVariable String code, @RequestBody SplitJson sent, Visitor visitor) {
        Company company = find(code, visitor, CompanyFilter.CHANGE);
        Set<Subject> own = profiles.links(company.id()).stream()
                .map(link -> new Subject(link.source(), link.key()))
                .collect(Collectors.toSet());
        List<Problem> strange = sent.subjects().stream()
                .filter(subject -> !own.contains(subject.subject()))
                .map(SubjectJson::text)
                .map(text -> RegistryProblem.SUBJECT_UNKNOWN.at(Place.field("subjects"), text))
                .toList();
        if (!strange.isEmpty()) {
            throw ApiRefused.input(strange);
        }
        Set<Subject> subjects =
                sent.subjects().stream().map(SubjectJson::subject).collect(Collectors.toSet());
        return made(regroupings.split(new Split(company.id(), sent.version(), subjects, sent.reason()), visitor));
    }

    @PostMapping("/regroupings/{id:\\d{1,18}}/undo")
    @Described(zh = "撤销一次归并或拆分", en = "Take a merge or split back", refuses = 409)
    RegroupingJson undo(@PathVariable String code, @PathVariable long id, Visitor visitor) {
        Company company = find(code, visitor, CompanyFilter.CHANGE);
        Regrouping act = regroupings.list(company.id()).stream()
                .filter(regrouping -> regrouping.id().value() == id)
                .findFirst()
                .orElseThrow(RegroupingsApi::notFound);
        return RegroupingJson.of(done(regroupings.undo(act.id(), visitor)));
    }

    private static ResponseEntity<RegroupingJson> made(Outcome outcome) {
        return ResponseEntity.status(HttpStatus.CREATED).body(RegroupingJson.of(done(outcome)));
    }

    private static Regrouping done(Outcome outcome) {
        return outcome.done().orElseThrow(() -> {
            boolean late = LATE.stream()
                    .anyMatch(code -> outcome.problems().stream()
                            .anyMatch(problem -> problem.code().equals(code.code())));
            return late ? ApiRefused.conflict(outcome.problems()) : ApiRefused.input(outcome.problems());
        });
    }

    private Company find(String code, Visitor visitor, Right right) {
        return CompanyId.read(code)
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, right)))
                .orElseThrow(RegroupingsApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
