package io.tuji.coding.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Guess;
import io.tuji.coding.Decision;
import io.tuji.coding.internal.SettingStore.Setting;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CodingService implements Codings {

    static final int LONGEST_REASON = 300;
    /** From 0.50 to 0.99. */
    private static final Pattern PRECISION = Pattern.compile("0\\.[5-9]\\d?");

    private final IndustryStore industries;
    private final DecisionStore decisions;
    private final SettingStore settings;
    private final IndustryDerivation derivation;
    private final IndustryFollower follower;
    private final Registry registry;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    CodingService(
            IndustryStore industries,
            DecisionStore decisions,
            SettingStore settings,
            IndustryDerivation derivation,
            IndustryFollower follower,
            Registry registry,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.industries = industries;
        this.decisions = decisions;
        this.settings = settings;
        this.derivation = derivation;
        this.follower = follower;
        this.registry = registry;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Overview overview(Visitor visitor) {
        return Counted.of(industries.tally(registry.visible(visitor)), industries.codedAt());
    }

    @Override
    public Optional<CompanyIndustry> find(CompanyId company) {
        return industries.find(company);
    }

    @Override
    public List<CompanyIndustry> queue(int most, Visitor visitor) {
        return industries.queue(most, registry.visible(visitor));
    }

    @Override
    public Progress progress() {
        return industries.progress();
    }

    @Override
    @Transactional
    public Outcome decide(CompanyId company, String code, String reason, Visitor visitor) {
        Problems problems = new Problems();
        Optional<IndustryCode> industry = IndustryTree.current().read(code).report(problems, Place.field("industry"));
        if (registry.find(company, visitor).isEmpty()) {
            problems.add(CodingProblem.COMPANY_UNKNOWN, Place.field("company"), company.code());
        }
        if (reason.strip().length() > LONGEST_REASON) {
            problems.add(CodingProblem.REASON_TOO_LONG, Place.field("reason"), LONGEST_REASON);
        }
        return problems.hasErrors()
                ? new Outcome(problems.all(), Optional.empty())
                : new Outcome(
                        List.of(), Optional.of(decided(company, industry.orElseThrow(), reason.strip(), visitor)));
    }

    private Decision decided(CompanyId company, IndustryCode industry, String reason, Visitor visitor) {
        industries.oneAtATime();
        Decision decision = add(company, industry, reason, visitor);
        derivation.one(company);
        return decision;
    }

    private Decision add(CompanyId company, IndustryCode industry, String reason, Visitor visitor) {
        Optional<IndustryCode> coder = industries.find(company).flatMap(CodingService::likeliest);
        Decision decision = decisions.add(company, industry, reason, coder, visitor.login(), clock.instant());
        note("coding.decide", decision, visitor);
        return decision;
    }

    /** All in one transaction, or none; the firms are looked at once. */
    @Transactional
    public List<Decision> decideAll(List<Label> labels, Visitor visitor) {
        industries.oneAtATime();
        List<Decision> decided = labels.stream()
                .map(label -> add(label.company(), label.industry(), label.reason(), visitor))
                .toList();
        derivation.all(companies(decided));
        return decided;
    }

    /** The rows of one file have ids without another between them, because decisions take turns; only its person takes it back so. */
    @Transactional
    public void withdrawFile(long first, long last, Visitor visitor) {
        industries.oneAtATime();
        List<Decision> withdrawn = decisions.withdrawFile(first, last, visitor.login(), clock.instant());
        withdrawn.forEach(decision -> note("coding.withdraw", decision, visitor));
        derivation.all(companies(withdrawn));
    }

    private static List<CompanyId> companies(List<Decision> decided) {
        return decided.stream().map(Decision::company).distinct().toList();
    }

    private static Optional<IndustryCode> likeliest(CompanyIndustry known) {
        return known.candidates().stream()
                .filter(guess -> guess.confidence().isPresent())
                .map(Guess::industry)
                .findFirst();
    }

    @Override
    public Optional<Decision> find(Decision.Id id) {
        return decisions.find(id);
    }

    @Override
    public Optional<Decision> standing(CompanyId company) {
        return Optional.ofNullable(decisions.standing(List.of(company)).get(company));
    }

    @Override
    @Transactional
    public boolean withdraw(Decision.Id id, boolean withdrawn, Visitor visitor) {
        industries.oneAtATime();
        boolean done = withdrawn ? decisions.withdraw(id, visitor.login(), clock.instant()) : decisions.restore(id);
        if (done) {
            Decision decision = decisions.find(id).orElseThrow();
            note(withdrawn ? "coding.withdraw" : "coding.restore", decision, visitor);
            derivation.one(decision.company());
        }
        return done;
    }

    private void note(String act, Decision decision, Visitor visitor) {
        audit.record(AuditLog.Entry.of(
                        visitor.actor(), act, "industry:" + decision.id().code())
                .to(Map.of(
                        "company",
                        decision.company().code(),
                        "industry",
                        decision.industry().code(),
                        "reason",
                        decision.reason())));
    }

    @Override
    @Transactional
    public void later(CompanyId company, Visitor visitor) {
        if (registry.find(company, visitor).isPresent()) {
            industries.putOff(company);
        }
    }

    @Override
    public double precision() {
        return settings.get().precision();
    }

    @Override
    @Transactional
    public Outcome setPrecision(String wanted, Visitor visitor) {
        String typed = wanted.strip();
        if (!PRECISION.matcher(typed).matches()) {
            return new Outcome(
                    List.of(CodingProblem.PRECISION_FORM.at(Place.field("precision"), typed)), Optional.empty());
        }
        Setting before = settings.get();
        double precision = Double.parseDouble(typed);
        if (precision != before.precision()) {
            settings.put(before.with(precision), visitor.login(), clock.instant());
            audit.record(AuditLog.Entry.of(visitor.actor(), "coding.precision", "coding")
                    .from(Map.of("precision", Double.toString(before.precision())))
                    .to(Map.of("precision", Double.toString(precision))));
            jobs.start(CodingWork.KIND, Map.of(), visitor.actor());
        }
        return new Outcome(List.of(), Optional.empty());
    }

    @Override
    @Transactional
    public JobId codeAll(Visitor visitor) {
        JobId job = jobs.start(CodingWork.KIND, Map.of(), visitor.actor());
        audit.record(AuditLog.Entry.of(visitor.actor(), "coding.all", "job:" + job.value()));
        return job;
    }

    @Override
    public void follow() {
        follower.follow();
    }
}
