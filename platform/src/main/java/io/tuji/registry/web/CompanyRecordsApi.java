package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditTrail;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.Belief;
import io.tuji.registry.internal.Belief.Golden;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.ProfileStore;
import io.tuji.registry.internal.PropertyText;
import io.tuji.registry.internal.Registered;
import io.tuji.registry.internal.Revision;
import io.tuji.registry.internal.Revisions;
import io.tuji.registry.internal.Revisions.Typed;
import io.tuji.registry.web.SaidJson.OriginJson;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who says what of a firm, how that changed, and corrections of it. */
@RestController
@RequestMapping(ApiPath.V1 + "/companies/{code:QY-\\d{8,18}}")
@Requires(module = "registry", act = Act.VIEW)
class CompanyRecordsApi {

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
    private static final int LATEST_ACTS = 100;

    /**
     * A property of the registration with all that is said of it.
     *
     * @param believed empty where no source says anything
     */
    record PropertyJson(
            String property,
            Optional<SaidJson> believed,
            List<SaidJson> others,
            boolean contested,
            boolean changeable) {}

    record RecordJson(
            OriginJson origin,

            @Described(zh = "按属性的含义", en = "what it says, by property")
            Map<String, String> says,

            List<String> header,

            @Described(zh = "原文，个人号码已遮盖", en = "as received, numbers of persons masked")
            List<String> cells) {

        static RecordJson of(Registered record) {
            return new RecordJson(OriginJson.of(record), record.texts(), record.header(), record.raw());
        }
    }

    record VersionJson(OriginJson origin, boolean first, List<Belief.Difference> differences) {}

    record LinkJson(String sourceId, String source, String key, String reason, Instant linkedAt) {}

    record ActJson(Instant at, String actor, String act, Map<String, String> before, Map<String, String> after) {}

    /** @param acts what officers did; only for those who work on firms or watch over that work */
    record ChangesJson(List<VersionJson> versions, List<LinkJson> links, List<ActJson> acts) {}

    record CorrectionJson(
            @Described(zh = "读取时的企业版本", en = "the version of the firm that was read")
            int version,

            String text,
            String reason) {}

    record Corrected(String revisionId, CompanyJson company) {}

    private final ProfileStore profiles;
    private final CompanyStore companies;
    private final Revisions revisions;
    private final AuditTrail trail;

    CompanyRecordsApi(ProfileStore profiles, CompanyStore companies, Revisions revisions, AuditTrail trail) {
        this.profiles = profiles;
        this.companies = companies;
        this.revisions = revisions;
        this.trail = trail;
    }

    @GetMapping("/properties")
    @Described(
            zh = "各登记属性的采信值、来源与其他说法",
            en = "Each registered property: what is believed, by whom, and what others say")
    List<PropertyJson> properties(@PathVariable String code, Visitor visitor) {
        Belief belief = belief(find(code, visitor, CompanyFilter.VIEW));
        return PropertyText.ALL.stream().map(p -> property(p, belief)).toList();
    }

    private static PropertyJson property(String property, Belief belief) {
        Optional<Golden> golden = belief.find(property);
        return new PropertyJson(
                property,
                golden.map(g -> SaidJson.of(g.believed())),
                golden.map(Golden::others).orElse(List.of()).stream()
                        .map(SaidJson::of)
                        .toList(),
                golden.filter(Golden::contested).isPresent(),
                PropertyText.CHANGEABLE.contains(property));
    }

    @PostMapping("/properties/{property}")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(
            zh = "更正一个登记属性；企业已被他人修改时拒绝",
            en = "Correct one registered property; refused if the firm has changed meanwhile",
            refuses = 409)
    Corrected correct(
            @PathVariable String code,
            @PathVariable String property,
            @RequestBody CorrectionJson correction,
            Visitor visitor) {
        Company company = find(code, visitor, CompanyFilter.CHANGE);
        if (!PropertyText.CHANGEABLE.contains(property)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Typed typed = new Typed(company.id(), correction.version(), property, correction.text(), correction.reason());
        Revision.Id done = RevisionsApi.done(revisions.change(typed, visitor));
        return new Corrected(Long.toString(done.value()), CompanyJson.of(find(code, visitor, CompanyFilter.CHANGE)));
    }

    @GetMapping("/records")
    @Described(zh = "各来源的原始记录，最新在前", en = "The source records, the latest first")
    List<RecordJson> records(@PathVariable String code, Visitor visitor) {
        return belief(find(code, visitor, CompanyFilter.VIEW)).records().stream()
                .map(RecordJson::of)
                .toList();
    }

    @GetMapping("/changes")
    @Described(
            zh = "各记录改变了什么、如何归到本企业、有谁操作过",
            en = "What each record changed, how it came to this firm, and what officers did")
    ChangesJson changes(@PathVariable String code, Visitor visitor) {
        Company company = find(code, visitor, CompanyFilter.VIEW);
        boolean seesActs = visitor.may(Right.change("registry")) || visitor.may(Right.view("audit"));
        return new ChangesJson(
                belief(company).versions().stream()
                        .map(v -> new VersionJson(OriginJson.of(v.record()), v.first(), v.differences()))
                        .toList(),
                profiles.links(company.id()).stream()
                        .map(l -> new LinkJson(
                                Long.toString(l.source().value()), l.sourceName(), l.key(), l.reason(), l.linkedAt()))
                        .toList(),
                seesActs ? acts(company) : List.of());
    }

    private List<ActJson> acts(Company company) {
        return trail.of("company:" + company.id().code(), LATEST_ACTS).stream()
                .map(a -> new ActJson(a.at(), a.actor(), a.act(), a.before(), a.after()))
                .toList();
    }

    private Belief belief(Company company) {
        return profiles.belief(company.id(), ALWAYS);
    }

    private Company find(String code, Visitor visitor, Right right) {
        return CompanyId.read(code)
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, right)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
