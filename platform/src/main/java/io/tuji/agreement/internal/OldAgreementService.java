package io.tuji.agreement.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.OldAgreement.Id;
import io.tuji.agreement.OldAgreement.Verdict;
import io.tuji.agreement.OldAgreement.What;
import io.tuji.agreement.OldAgreements;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise.Tie;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OldAgreementService implements OldAgreements {

    private final OldAgreementStore store;
    private final Registry registry;
    private final Ground ground;

    OldAgreementService(OldAgreementStore store, Registry registry, Ground ground) {
        this.store = store;
        this.registry = registry;
        this.ground = ground;
    }

    /** Over rows {@code x}; whoever entered one goes on seeing it. */
    static Filter reach(Visitor visitor, Act act) {
        Filter own =
                Filter.where("x.entered_by = :visitor", "visitor", visitor.id().value());
        return Filter.of(
                visitor.scope(new Right("promotion", act)),
                () -> Filter.ownUnit("x.unit", visitor).or(own),
                () -> own);
    }

    @Override
    public Optional<OldAgreement> find(Id id, Visitor visitor) {
        return store.find(id, reach(visitor, Act.VIEW));
    }

    @Override
    public boolean mayChange(OldAgreement old, Visitor visitor) {
        return store.find(old.id(), reach(visitor, Act.CHANGE)).isPresent();
    }

    @Override
    @Transactional
    public Outcome<OldAgreement> enter(Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        if (!visitor.may(Right.change("promotion"))) {
            fields.refuse(AgreementProblem.NOT_YOURS);
        }
        Optional<What> what = what(fields, visitor);
        if (what.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        return Outcome.done(find(add(what.get(), OptionalLong.empty(), visitor), visitor));
    }

    Id add(What what, OptionalLong batch, Visitor visitor) {
        Id id = store.add(what, batch, visitor, ground.now());
        Map<String, String> facts = Map.of(
                "firm", what.firm(), "title", what.title(), "tie", what.tie().name(), "words", what.words());
        ground.note("old.enter", subject(id), Map.of(), facts, "", visitor);
        return id;
    }

    /** Empty if something is wrong. */
    Optional<What> what(TypedFields fields, Visitor visitor) {
        String firm = fields.neededSentence("firm");
        Optional<CompanyId> code = CompanyId.read(firm);
        Optional<Company> company = code.flatMap(id -> registry.find(id, visitor));
        if (code.isPresent() && company.isEmpty()) {
            fields.refuse(AgreementProblem.FIRM_UNKNOWN, "firm", firm);
        }
        String title = fields.neededSentence("title");
        Optional<LocalDate> on = fields.day("signed_on");
        String words = fields.words("words");
        Tie tie = fields.choice("tie", Tie.class).orElse(Tie.NONE);
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(
                        company.map(Company::name).orElse(firm), company.map(Company::id), title, on, words, tie));
    }

    @Override
    @Transactional
    public Outcome<OldAgreement> judge(Id id, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        OldAgreement before = locked(id, visitor, fields);
        if (before.withdrawn() || before.doneOn().isPresent()) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        Optional<Verdict> verdict = fields.neededChoice("verdict", Verdict.class);
        String why = fields.neededWords("why");
        boolean isKept = verdict.filter(Verdict.KEEP::equals).isPresent();
        Optional<LocalDate> deadline = fields.day("deadline");
        if (!isKept) {
            fields.neededSentence("deadline");
        }
        if (before.what().tie() == Tie.TAX && isKept) {
            fields.refuse(AgreementProblem.TIED_TO_TAX, "verdict");
        }
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        Optional<LocalDate> until = isKept ? Optional.empty() : deadline;
        store.judge(id, verdict.orElseThrow(), why, until.orElse(null), visitor, ground.now());
        Map<String, String> facts =
                new HashMap<>(Map.of("verdict", verdict.get().name()));
        until.ifPresent(day -> facts.put("deadline", day.toString()));
        ground.note("old.judge", subject(id), verdictOf(before), facts, why, visitor);
        return Outcome.done(find(id, visitor));
    }

    @Override
    @Transactional
    public Outcome<OldAgreement> finish(Id id, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        OldAgreement before = locked(id, visitor, fields);
        if (before.judged().isEmpty() || before.doneOn().isPresent()) {
            fields.refuse(AgreementProblem.NOT_JUDGED);
        }
        Optional<LocalDate> on = fields.neededPast("done_on", ground.today());
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        store.finish(id, on.orElseThrow());
        Map<String, String> facts = Map.of("done_on", on.get().toString());
        ground.note("old.finish", subject(id), Map.of(), facts, "", visitor);
        return Outcome.done(find(id, visitor));
    }

    @Override
    @Transactional
    public Outcome<OldAgreement> undo(Id id, Visitor visitor) {
        TypedFields fields = new TypedFields(Map.of());
        OldAgreement before = locked(id, visitor, fields);
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        if (before.doneOn().isPresent()) {
            store.finish(id, null);
        } else if (before.judged().isPresent()) {
            store.judge(id, null, "", null, visitor, ground.now());
        } else {
            store.withdraw(id, !before.withdrawn());
        }
        ground.note("old.undo", subject(id), verdictOf(before), Map.of(), "", visitor);
        return Outcome.done(find(id, visitor));
    }

    private static Map<String, String> verdictOf(OldAgreement old) {
        return old.judged()
                .map(judged -> Map.of("verdict", judged.verdict().name()))
                .orElse(Map.of());
    }

    private OldAgreement locked(Id id, Visitor visitor, TypedFields fields) {
        OldAgreement before = store.lock(id, reach(visitor, Act.VIEW))
                .orElseThrow(() -> new IllegalArgumentException("no agreement " + id.code()));
        if (!mayChange(before, visitor)) {
            fields.refuse(AgreementProblem.NOT_YOURS);
        }
        return before;
    }

    private static String subject(Id id) {
        return "agreement:" + id.code();
    }
}
