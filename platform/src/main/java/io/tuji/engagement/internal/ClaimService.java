package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.internal.MatterStore.Opened;
import io.tuji.engine.promotion.FirstContact.Claim;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ClaimService implements Claims {

    private final ClaimBook book;
    private final MatterStore store;
    private final MatterActs acts;
    private final SharesTyped shares;
    private final FirmFinder firms;
    private final OrgUnits units;
    private final ClaimNews news;
    private final AuditLog audit;
    private final Clock clock;

    ClaimService(
            ClaimBook book,
            MatterStore store,
            MatterActs acts,
            SharesTyped shares,
            FirmFinder firms,
            OrgUnits units,
            ClaimNews news,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.acts = acts;
        this.shares = shares;
        this.firms = firms;
        this.units = units;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Found firm(String typed, boolean unregistered, Visitor visitor) {
        Problems problems = new Problems();
        Optional<Firm> firm = firms.read("firm", typed, unregistered, visitor, new TypedForm(problems));
        return new Found(firm.filter(found -> !problems.hasErrors()), problems.all());
    }

    @Override
    public Standing of(Firm firm, Visitor visitor) {
        FirmKey key = FirmKey.of(firm);
        Optional<Holder> holder = book.holder(key)
                .map(claim -> new Holder(
                        body(new OrgUnitId(claim.body())), claim.since(), claim.until(), book.why(key, claim)));
        List<Matter> matters =
                store.of(key).stream().filter(matter -> maySee(matter, visitor)).toList();
        return new Standing(firm, holder, book.days(), book.sharing(key), matters);
    }

    private Body body(OrgUnitId id) {
        return new Body(id, units.find(id).map(OrgUnits.Body::name).orElse(""));
    }

    @Override
    public Optional<Matter> find(Matter.Id id, Visitor visitor) {
        return store.find(id).filter(matter -> maySee(matter, visitor));
    }

    @Override
    public List<Matter> open(Visitor visitor) {
        return store.open().stream().filter(matter -> maySee(matter, visitor)).toList();
    }

    private boolean maySee(Matter matter, Visitor visitor) {
        return visitor.scope(Right.view(EngagementReach.MODULE))
                .filter(scope -> scope == Scope.ALL || acts.isParty(matter, visitor))
                .isPresent();
    }

    @Override
    public Set<Act> acts(Matter matter, Visitor visitor) {
        return acts.open(matter, visitor);
    }

    @Override
    public Set<Kind> openings(Firm firm, Visitor visitor) {
        return book.holder(FirmKey.of(firm))
                .map(claim -> acts.openings(new OrgUnitId(claim.body()), visitor))
                .orElse(Set.of());
    }

    @Override
    @Transactional
    public Outcome dispute(Firm firm, String typed, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        String words = new TypedForm(problems).needed("words", typed, TypedForm.LONGEST);
        Optional<OrgUnitId> own = own(visitor, problems);
        Optional<OrgUnitId> holder = holder(firm, problems);
        holder.filter(body -> own.filter(body::equals).isPresent())
                .ifPresent(body -> problems.add(
                        EngagementProblem.HOLDS_ALREADY,
                        Place.nowhere(),
                        body(body).name()));
        own.ifPresent(body -> once(Kind.DISPUTE, firm, body, problems));
        return problems.hasErrors()
                ? Outcome.refused(problems.all())
                : opened(new Opened(Kind.DISPUTE, firm, holder, own.orElseThrow(), words), visitor);
    }

    @Override
    @Transactional
    public Outcome transfer(Firm firm, String typedBody, String typed, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        String words = new TypedForm(problems).needed("words", typed, TypedForm.LONGEST);
        own(visitor, problems);
        Optional<OrgUnitId> holder = holder(firm, problems);
        holder.filter(body -> !acts.speaksFor(visitor, body))
                .ifPresent(body -> problems.add(EngagementProblem.NOT_HOLDER, Place.nowhere()));
        Optional<OrgUnitId> to = units.read(typedBody);
        if (to.isEmpty()) {
            problems.add(EngagementProblem.BODY_UNKNOWN, Place.field("body"), typedBody);
        }
        to.filter(body -> holder.filter(body::equals).isPresent())
                .ifPresent(body -> problems.add(
                        EngagementProblem.HOLDS_ALREADY,
                        Place.field("body"),
                        body(body).name()));
        to.ifPresent(body -> once(Kind.TRANSFER, firm, body, problems));
        return problems.hasErrors()
                ? Outcome.refused(problems.all())
                : opened(new Opened(Kind.TRANSFER, firm, holder, to.orElseThrow(), words), visitor);
    }

    @Override
    @Transactional
    public Outcome share(Firm firm, List<TypedShare> typed, String typedWords, Visitor visitor) {
        store.oneAtATime();
        Problems problems = new Problems();
        String words = new TypedForm(problems).needed("words", typedWords, TypedForm.LONGEST);
        Optional<OrgUnitId> own = own(visitor, problems);
        Optional<OrgUnitId> holder = holder(firm, problems);
        boolean settles = visitor.may(Right.approve(EngagementReach.MODULE));
        holder.filter(body -> !settles && !acts.speaksFor(visitor, body))
                .ifPresent(body -> problems.add(EngagementProblem.NOT_HOLDER, Place.nowhere()));
        Map<OrgUnitId, Integer> read = shares.read(typed, problems);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Matter.Id id = store.add(new Opened(Kind.SHARE, firm, holder, own.orElseThrow(), words), visitor.id(), now());
        read.forEach((body, percent) -> store.addShare(id, body, percent));
        store.answer(id, State.GRANTED, "", Optional.empty(), today(), visitor.id(), now());
        return done(id, "share", words, Map.of(), visitor);
    }

    /** The body that the visitor speaks for. */
    private static Optional<OrgUnitId> own(Visitor visitor, Problems problems) {
        if (!visitor.may(Right.change(EngagementReach.MODULE))) {
            problems.add(EngagementProblem.NOT_FOR_YOU, Place.nowhere());
        } else if (visitor.orgUnit().isEmpty()) {
            problems.add(EngagementProblem.NO_BODY, Place.nowhere());
        }
        return visitor.orgUnit();
    }

    private Optional<OrgUnitId> holder(Firm firm, Problems problems) {
        Optional<OrgUnitId> holder =
                book.holder(FirmKey.of(firm)).map(Claim::body).map(OrgUnitId::new);
        if (holder.isEmpty()) {
            problems.add(EngagementProblem.NO_HOLDER, Place.nowhere());
        }
        return holder;
    }

    private void once(Kind kind, Firm firm, OrgUnitId body, Problems problems) {
        store.of(FirmKey.of(firm)).stream()
                .filter(matter -> matter.kind() == kind && matter.state() == State.OPEN)
                .filter(matter -> matter.body().id().equals(body))
                .forEach(matter -> problems.add(
                        EngagementProblem.OPEN_ALREADY,
                        Place.nowhere(),
                        matter.id().code()));
    }

    private Outcome opened(Opened opened, Visitor visitor) {
        Matter.Id id = store.add(opened, visitor.id(), now());
        return done(id, opened.kind().name(), opened.words(), Map.of(), visitor);
    }

    @Override
    @Transactional
    public Outcome decide(Matter.Id id, String typedBody, String typed, Visitor visitor) {
        Matter before = lock(id, visitor);
        Problems problems = new Problems();
        acts.hindrance(before, Act.DECIDE, visitor).ifPresent(why -> problems.add(why, Place.nowhere()));
        String words = new TypedForm(problems).needed("words", typed, TypedForm.LONGEST);
        Optional<OrgUnitId> body =
                units.read(typedBody).filter(one -> acts.parties(before).contains(one));
        if (body.isEmpty()) {
            problems.add(EngagementProblem.BODY_UNKNOWN, Place.field("body"), typedBody);
        }
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        State state = body.get().equals(before.body().id()) ? State.GRANTED : State.REFUSED;
        store.answer(id, state, words, body, today(), visitor.id(), now());
        return done(id, "decide", words, MatterFacts.of(before), visitor);
    }

    @Override
    @Transactional
    public Outcome act(Matter.Id id, Act act, String typed, Visitor visitor) {
        if (act == Act.DECIDE) {
            throw new IllegalArgumentException("a decision names the body");
        }
        Matter before = lock(id, visitor);
        Problems problems = new Problems();
        acts.hindrance(before, act, visitor).ifPresent(why -> problems.add(why, Place.nowhere()));
        TypedForm form = new TypedForm(problems);
        String words = act == Act.ACCEPT
                ? form.optional("words", typed, TypedForm.LONGEST)
                : form.needed("words", typed, TypedForm.LONGEST);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        switch (act) {
            case ACCEPT ->
                answer(before, State.GRANTED, words, Optional.of(before.body().id()), visitor);
            case DECLINE -> answer(before, State.REFUSED, words, Optional.empty(), visitor);
            case WITHDRAW -> answer(before, State.WITHDRAWN, words, Optional.empty(), visitor);
            default -> store.reopen(id);
        }
        return done(id, act.name(), words, MatterFacts.of(before), visitor);
    }

    private void answer(Matter matter, State state, String words, Optional<OrgUnitId> given, Visitor visitor) {
        store.answer(matter.id(), state, words, given, today(), visitor.id(), now());
    }

    private Outcome done(Matter.Id id, String act, String words, Map<String, String> before, Visitor visitor) {
        Matter now = store.find(id).orElseThrow();
        String done = act.toLowerCase(Locale.ROOT);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "claim." + done, MatterFacts.subject(id))
                .from(before)
                .to(MatterFacts.of(now));
        audit.record(words.isEmpty() ? entry : entry.because(words));
        news.done(now, done, visitor);
        return new Outcome(Optional.of(now), List.of());
    }

    private Matter lock(Matter.Id id, Visitor visitor) {
        return store.lock(id)
                .filter(matter -> maySee(matter, visitor))
                .orElseThrow(() -> new IllegalArgumentException("no matter " + id.code()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
