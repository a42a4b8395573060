package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.ChainCheck;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TemplateService implements Templates {

    private static final int LONGEST = 500;

    private final EditionDraftStore drafts;
    private final EditionStore editions;
    private final District district;
    private final AuditLog audit;
    private final Clock clock;

    TemplateService(EditionDraftStore drafts, EditionStore editions, District district, AuditLog audit, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.district = district;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<TemplateDraft> list(String chain) {
        return drafts.list(chain);
    }

    @Override
    public List<TemplateDraft> waiting() {
        return drafts.waiting();
    }

    @Override
    public Optional<TemplateDraft> open(String chain) {
        return drafts.open(chain);
    }

    @Override
    @Transactional
    public TemplateDraft begin(String chain, Visitor visitor) {
        editions.oneAtATime();
        if (drafts.open(chain).isEmpty()) {
            drafts.begin(chain, visitor.login(), clock.instant());
            note("chain.draft", chain, drafts.open(chain).orElseThrow(), visitor, "");
        }
        return drafts.open(chain).orElseThrow();
    }

    @Override
    @Transactional
    public Outcome change(String chain, int version, UnaryOperator<Chain> change, Visitor visitor) {
        return onOpen(chain, State.DRAFT, draft -> {
            Chain changed = change.apply(draft.chain());
            if (!drafts.change(draft.id(), version, changed)) {
                return refused(ChainProblem.CHANGED_MEANWHILE);
            }
            note("chain.draft.change", chain, draft, visitor, "");
            return done();
        });
    }

    @Override
    public List<Problem> faults(TemplateDraft draft) {
        Set<String> fields = district.find().map(DistrictPack::focusFields).orElse(Set.of());
        return ChainCheck.of(draft.chain(), fields).all();
    }

    @Override
    @Transactional
    public Outcome submit(String chain, String note, Visitor visitor) {
        return onOpen(chain, State.DRAFT, draft -> {
            if (faults(draft).stream().anyMatch(Problem::isError)) {
                return new Outcome(
                        faults(draft).stream().filter(Problem::isError).toList());
            }
            return withReason("note", note, said -> {
                drafts.move(draft.id(), State.SUBMITTED, said);
                note("chain.draft.submit", chain, draft, visitor, said);
            });
        });
    }

    @Override
    @Transactional
    public Outcome takeBack(String chain, Visitor visitor) {
        return onOpen(chain, State.SUBMITTED, draft -> {
            drafts.move(draft.id(), State.DRAFT, draft.note());
            note("chain.draft.back", chain, draft, visitor, "");
            return done();
        });
    }

    @Override
    @Transactional
    public Outcome drop(String chain, Visitor visitor) {
        return onOpen(chain, State.DRAFT, draft -> {
            drafts.drop(draft.id());
            note("chain.draft.drop", chain, draft, visitor, "");
            return done();
        });
    }

    @Override
    @Transactional
    public Outcome decide(long edition, boolean comesIntoForce, String reason, Visitor visitor) {
        editions.oneAtATime();
        Optional<TemplateDraft> waiting = drafts.find(edition).filter(found -> found.state() == State.SUBMITTED);
        if (waiting.isEmpty()) {
            return refused(ChainProblem.NOT_WAITING);
        }
        TemplateDraft draft = waiting.get();
        if (draft.madeBy().equals(visitor.login())) {
            return refused(ChainProblem.OWN_DRAFT);
        }
        return withReason("reason", reason, said -> {
            String chain = draft.chain().id();
            if (comesIntoForce) {
                drafts.retire(chain);
            }
            State state = comesIntoForce ? State.IN_FORCE : State.REFUSED;
            drafts.decide(draft.id(), state, visitor.login(), clock.instant(), said);
            note(comesIntoForce ? "chain.draft.approve" : "chain.draft.refuse", chain, draft, visitor, said);
        });
    }

    private interface Step {
        Outcome take(TemplateDraft draft);
    }

    private Outcome onOpen(String chain, State wanted, Step step) {
        editions.oneAtATime();
        return drafts.open(chain)
                .filter(draft -> draft.state() == wanted)
                .map(step::take)
                .orElseGet(() -> refused(ChainProblem.OTHER_STEP));
    }

    private static Outcome withReason(String field, String typed, Consumer<String> act) {
        Problems problems = new Problems();
        String said = typed.strip();
        if (said.isEmpty()) {
            problems.add(ChainProblem.REASON_MISSING, Place.field(field));
        }
        if (said.length() > LONGEST) {
            problems.add(ChainProblem.TEXT_TOO_LONG, Place.field(field), LONGEST);
        }
        if (problems.isEmpty()) {
            act.accept(said);
        }
        return new Outcome(problems.all());
    }

    private static Outcome done() {
        return new Outcome(List.of());
    }

    private static Outcome refused(ProblemCode why) {
        return new Outcome(List.of(why.at(Place.nowhere())));
    }

    private void note(String act, String chain, TemplateDraft draft, Visitor visitor, String said) {
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), act, "chain:" + chain)
                .to(Map.of("edition", Integer.toString(draft.number())));
        audit.record(said.isEmpty() ? entry : entry.because(said));
    }
}
