package io.tuji.resolution.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.resolution.Pair;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.Pairs;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReviewDesk implements Pairs {

    private final PairStore store;
    private final Registry registry;
    private final Regroupings regroupings;
    private final Jobs jobs;
    private final AuditLog audit;
    private final MessageSource messages;
    private final Clock clock;

    ReviewDesk(
            PairStore store,
            Registry registry,
            Regroupings regroupings,
            Jobs jobs,
            AuditLog audit,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.registry = registry;
        this.regroupings = regroupings;
        this.jobs = jobs;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Counts counts() {
        return store.counts();
    }

    @Override
    public List<Pair> open(long offset, int limit) {
        return store.open(offset, limit);
    }

    @Override
    public Optional<Pair> find(Pair.Id id) {
        return store.find(id);
    }

    @Override
    @Transactional
    public Outcome same(Pair.Id id, Visitor visitor) {
        Pair pair = store.lock(id).orElseThrow(() -> absent(id));
        Optional<Company> left = registry.find(pair.left(), visitor);
        Optional<Company> right = registry.find(pair.right(), visitor);
        if (pair.decided().isPresent() || left.isEmpty() || right.isEmpty()) {
            return past(id);
        }
        return merge(pair, left.get(), right.get(), reason("resolution.merge.reason", id.code()), visitor);
    }

    /** Merges what stands for the two companies now: of three records of one firm each pair may come first. */
    @Transactional
    Outcome mergeStanding(Pair pair, PairBatch.Id batch, Visitor visitor) {
        Optional<Company> left = standing(pair.left(), visitor);
        Optional<Company> right = standing(pair.right(), visitor);
        boolean isDecided =
                store.lock(pair.id()).filter(now -> now.decided().isEmpty()).isEmpty();
        if (isDecided || left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return past(pair.id());
        }
        String reason = reason("resolution.merge.batch", pair.id().code(), batch.code());
        return merge(pair, left.get(), right.get(), reason, visitor);
    }

    private Optional<Company> standing(CompanyId id, Visitor visitor) {
        return regroupings.standing(id).flatMap(standing -> registry.find(standing, visitor));
    }

    private Outcome merge(Pair pair, Company left, Company right, String reason, Visitor visitor) {
        if (left.hasAnotherValidCodeThan(right)) {
            return new Outcome(List.of(ResolutionProblem.TWO_CODES.at(Place.nowhere())), Optional.empty());
        }
        Company kept = kept(left, right);
        Company gone = kept.id().equals(left.id()) ? right : left;
        Regroupings.Outcome merged = regroupings.merge(
                new Merge(kept.id(), kept.version(), gone.id(), gone.version(), Map.of(), reason), visitor);
        merged.done()
                .ifPresent(act -> store.decide(
                        pair.id(), Decision.SAME, visitor.login(), clock.instant(), Optional.of(act.id())));
        return new Outcome(merged.problems(), merged.done());
    }

    private static Outcome past(Pair.Id id) {
        return new Outcome(List.of(ResolutionProblem.PAST.at(Place.nowhere(), id.code())), Optional.empty());
    }

    /** The one with the better code, else the elder. */
    private static Company kept(Company left, Company right) {
        return weight(right) > weight(left) ? right : left;
    }

    private static int weight(Company company) {
        int any = company.creditCode().find().isPresent() ? 1 : 0;
        return any + (company.validCode().isPresent() ? 1 : 0);
    }

    /** Stands in the history of the company, so it is said in the language of the data. */
    private String reason(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    @Transactional
    public Outcome different(Pair.Id id, Visitor visitor) {
        Pair pair = get(id);
        if (!store.decide(id, Decision.DIFFERENT, visitor.login(), clock.instant(), Optional.empty())) {
            return past(id);
        }
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair.different", subject(pair))
                .to(Map.of("left", pair.left().code(), "right", pair.right().code())));
        return new Outcome(List.of(), Optional.empty());
    }

    @Override
    @Transactional
    public Outcome reopen(Pair.Id id, Visitor visitor) {
        Pair pair = get(id);
        Optional<Regrouping.Id> merge = store.findMerge(id).filter(this::stands);
        Optional<Regroupings.Outcome> undone = merge.map(act -> regroupings.undo(act, visitor));
        if (undone.filter(outcome -> outcome.done().isEmpty()).isPresent()) {
            return new Outcome(undone.get().problems(), Optional.empty());
        }
        store.reopen(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair.reopen", subject(pair)));
        return new Outcome(List.of(), Optional.empty());
    }

    /** A merge that was taken back on the page of the company is taken back already. */
    private boolean stands(Regrouping.Id act) {
        return regroupings
                .find(act)
                .filter(regrouping -> regrouping.undone().isEmpty())
                .isPresent();
    }

    @Override
    @Transactional
    public void later(Pair.Id id, Visitor visitor) {
        Pair pair = get(id);
        store.putOff(id);
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair.later", subject(pair)));
    }

    @Override
    @Transactional
    public JobId scan(Visitor visitor) {
        return jobs.start(ScanWork.KIND, Map.of(), visitor.actor());
    }

    @Override
    public boolean isScanning() {
        return jobs.isRunning(ScanWork.KIND);
    }

    private Pair get(Pair.Id id) {
        return store.find(id).orElseThrow(() -> absent(id));
    }

    private static IllegalArgumentException absent(Pair.Id id) {
        return new IllegalArgumentException("no pair " + id.code());
    }

    private static String subject(Pair pair) {
        return "pair:" + pair.id().code();
    }
}
