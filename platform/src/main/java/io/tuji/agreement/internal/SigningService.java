package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signing.Amount;
import io.tuji.agreement.Signing.Id;
import io.tuji.agreement.Signing.Kind;
import io.tuji.agreement.Signing.Money;
import io.tuji.agreement.Signing.What;
import io.tuji.agreement.Signings;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SigningService implements Signings {

    private static final String AMOUNT = "amount";
    private static final String INCREASE_OF = "increase_of";

    private final SigningStore store;
    private final Projects projects;
    private final Ground ground;

    SigningService(SigningStore store, Projects projects, Ground ground) {
        this.store = store;
        this.projects = projects;
        this.ground = ground;
    }

    @Override
    public Optional<Signing> find(Id id, Visitor visitor) {
        return store.find(id, projects.visible(visitor));
    }

    @Override
    public List<Signing> of(Project.Id project) {
        return store.of(project);
    }

    @Override
    public List<Sum> sums(Visitor visitor) {
        return store.sums(projects.visible(visitor));
    }

    @Override
    public boolean mayChange(Signing signing, Visitor visitor) {
        return ground.mayChange(signing.project(), visitor);
    }

    @Override
    @Transactional
    public Outcome<Signing> enter(Project project, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(project, visitor, fields);
        store.oneAtATime(project.id());
        List<Signing> standing =
                store.of(project.id()).stream().filter(Signing::isStanding).toList();
        Optional<What> what = what(fields, standing);
        if (what.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        Id id = store.add(project.id(), what.get(), visitor.id(), ground.now());
        ground.note("signing.enter", subject(id), Map.of(), facts(project, what.get()), "", visitor);
        return Outcome.done(find(id, visitor));
    }

    private Optional<What> what(TypedFields fields, List<Signing> standing) {
        Optional<Kind> kind = fields.neededChoice("kind", Kind.class);
        Optional<LocalDate> on = fields.neededPast("signed_on", ground.today());
        Optional<Amount> amount = amount(fields);
        String parties = fields.neededSentence("parties");
        String words = fields.words("words");
        Optional<Id> increaseOf = kind.flatMap(one -> on.flatMap(day -> increaseOf(fields, one, day, standing)));
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(kind.orElseThrow(), on.orElseThrow(), amount, increaseOf, parties, words));
    }

    private static Optional<Amount> amount(TypedFields fields) {
        Optional<BigDecimal> number = fields.number(AMOUNT);
        Optional<Money> money = fields.choice("currency", Money.class);
        boolean undisclosed = fields.yes("undisclosed");
        if (undisclosed == !fields.raw(AMOUNT).isEmpty()) {
            fields.refuse(AgreementProblem.AMOUNT_OR_NOT, AMOUNT);
        } else if (number.isPresent() && money.isEmpty()) {
            fields.refuse(AgreementProblem.CURRENCY_MISSING, "currency");
        }
        return number.flatMap(told -> money.map(currency -> new Amount(told, currency)));
    }

    /** A project counts its amount once: a later signing of one kind that binds adds only what it raises. */
    private static Optional<Id> increaseOf(TypedFields fields, Kind kind, LocalDate day, List<Signing> standing) {
        String text = fields.raw(INCREASE_OF);
        List<Signing> same = standing.stream()
                .filter(signing -> signing.what().kind() == kind)
                .toList();
        if (text.isEmpty()) {
            if (kind == Kind.FORMAL && !same.isEmpty()) {
                fields.refuse(
                        AgreementProblem.INCREASE_OF_NEEDED,
                        INCREASE_OF,
                        same.get(0).id().code());
            }
            return Optional.empty();
        }
        Optional<Id> found = Id.read(text)
                .filter(id -> same.stream()
                        .anyMatch(signing -> signing.id().equals(id)
                                && signing.what().increaseOf().isEmpty()
                                && !signing.what().on().isAfter(day)));
        if (found.isEmpty()) {
            fields.refuse(AgreementProblem.INCREASE_OF_UNKNOWN, INCREASE_OF, text);
        }
        return found;
    }

    @Override
    @Transactional
    public Outcome<Signing> withdraw(Id id, boolean withdrawn, String why, Visitor visitor) {
        Signing seen = find(id, visitor).orElseThrow(() -> new IllegalArgumentException("no signing " + id.code()));
        store.oneAtATime(seen.project().id());
        List<Signing> all = store.of(seen.project().id());
        Signing before =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        TypedFields fields = new TypedFields(Map.of("words", why));
        ground.requireChange(before.project(), visitor, fields);
        if (before.isStanding() != withdrawn) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        String words = withdrawn ? fields.neededSentence("words") : fields.sentence("words");
        check(before, withdrawn, all, fields);
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        store.withdraw(id, withdrawn ? words : null);
        String act = withdrawn ? "signing.withdraw" : "signing.restore";
        ground.note(act, subject(id), Map.of(), Map.of("withdrawn", withdrawn ? "yes" : "no"), words, visitor);
        return Outcome.done(find(id, visitor));
    }

    /** What other signings add to stays; and one that comes back is as much a double as a new one. */
    private static void check(Signing before, boolean withdrawn, List<Signing> all, TypedFields fields) {
        List<Signing> others = all.stream()
                .filter(Signing::isStanding)
                .filter(one -> !one.id().equals(before.id()))
                .toList();
        if (withdrawn) {
            others.stream()
                    .filter(one -> one.what().increaseOf().equals(Optional.of(before.id())))
                    .findFirst()
                    .ifPresent(one -> fields.problems()
                            .add(
                                    AgreementProblem.INCREASED,
                                    Place.nowhere(),
                                    one.id().code()));
            return;
        }
        Optional<Id> increased = before.what().increaseOf();
        Optional<Signing> doubled = others.stream()
                .filter(one -> before.what().kind() == Kind.FORMAL && one.what().kind() == Kind.FORMAL)
                .filter(one -> increased.isEmpty())
                .findFirst();
        doubled.ifPresent(one -> fields.problems()
                .add(
                        AgreementProblem.INCREASE_OF_NEEDED,
                        Place.nowhere(),
                        one.id().code()));
        increased
                .filter(base -> others.stream().noneMatch(one -> one.id().equals(base)))
                .ifPresent(base ->
                        fields.problems().add(AgreementProblem.INCREASE_OF_UNKNOWN, Place.nowhere(), base.code()));
    }

    private static Map<String, String> facts(Project project, What what) {
        Map<String, String> facts = new HashMap<>();
        facts.put("project", project.code().toString());
        facts.put("kind", what.kind().name());
        facts.put("signed_on", what.on().toString());
        facts.put(
                AMOUNT,
                what.amount()
                        .map(amount -> amount.number().toPlainString() + " " + amount.money())
                        .orElse("undisclosed"));
        what.increaseOf().ifPresent(base -> facts.put(INCREASE_OF, base.code()));
        facts.put("parties", what.parties());
        return facts;
    }

    private static String subject(Id id) {
        return "signing:" + id.code();
    }
}
