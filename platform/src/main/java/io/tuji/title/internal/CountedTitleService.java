package io.tuji.title.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.CountedTitle;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.title.CountedTitles;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.TitleDeclaration.Id;
import io.tuji.title.internal.CountedTitleStore.Declared;
import io.tuji.title.internal.TitleRows.Query;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedTitleService implements CountedTitles {

    /** Who speaks in the plan: the list itself, whoever declared it stands beside. */
    static final String SOURCE = "资格称号名单";

    private static final String AGAIN = "重新宣布名单齐全";

    private final CountedTitleStore store;
    private final TitleRows titles;
    private final Observations observations;
    private final District district;
    private final Registry registry;
    private final AuditLog audit;
    private final Clock clock;

    CountedTitleService(
            CountedTitleStore store,
            TitleRows titles,
            Observations observations,
            District district,
            Registry registry,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.titles = titles;
        this.observations = observations;
        this.district = district;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    private List<CountedTitle> rules() {
        return district.find().map(DistrictPack::countedTitles).orElse(List.of());
    }

    @Override
    public List<String> measures() {
        return rules().stream().map(CountedTitle::measure).distinct().toList();
    }

    @Override
    public List<String> kinds(String measure) {
        return rules().stream()
                .filter(rule -> rule.measure().equals(measure))
                .map(CountedTitle::title)
                .toList();
    }

    @Override
    public Count count(String measure, LocalDate on, Visitor visitor) {
        return store.count(kinds(measure), titles.asOf(on, visitor));
    }

    private long countAll(String measure, LocalDate on) {
        return store.count(kinds(measure), titles.asOf(on, Filter.all())).counted();
    }

    private Query all(String measure, LocalDate on) {
        return store.firms(kinds(measure), titles.asOf(on, Filter.all()));
    }

    private static boolean seesAll(Visitor visitor) {
        return visitor.scope(Right.view("title")).filter(Scope.ALL::equals).isPresent()
                && visitor.scope(Right.view("registry"))
                        .filter(Scope.ALL::equals)
                        .isPresent();
    }

    @Override
    public boolean mayDeclare(Visitor visitor) {
        return seesAll(visitor) && visitor.may(Right.change("plan"));
    }

    @Override
    public List<TitleDeclaration> declarations(String measure, Visitor visitor) {
        return seesAll(visitor) ? store.of(measure, this::completed) : List.of();
    }

    @Override
    public Optional<TitleDeclaration> find(Id id, Visitor visitor) {
        return seesAll(visitor) ? store.find(id).map(this::completed) : Optional.empty();
    }

    private TitleDeclaration completed(TitleDeclaration bare) {
        return new TitleDeclaration(
                bare.id(),
                bare.measure(),
                bare.year(),
                bare.asOf(),
                bare.counted(),
                countAll(bare.measure(), bare.asOf()),
                countAll(bare.measure(), today()),
                bare.observation(),
                bare.words(),
                bare.by(),
                bare.at(),
                bare.replaced(),
                bare.withdrawnWhy());
    }

    @Override
    public Difference difference(TitleDeclaration declaration, Visitor visitor) {
        Query firms = all(declaration.measure(), today());
        List<CompanyId> gone = store.gone(declaration.id(), firms);
        List<CompanyId> come = store.come(declaration.id(), firms);
        return new Difference(registry.list(gone, visitor), registry.list(come, visitor));
    }

    @Override
    @Transactional
    public Outcome declare(Map<String, String> typed, Visitor visitor) {
        Problems problems = new Problems();
        TypedForm form = new TypedForm(problems);
        if (!mayDeclare(visitor)) {
            problems.add(TitleProblem.MAY_NOT_DECLARE, Place.nowhere());
        }
        Optional<Measure> measure = measure(typed.getOrDefault("measure", "").strip(), problems);
        LocalDate asOf =
                form.past("as_of", typed.getOrDefault("as_of", ""), today()).orElse(today());
        String words = form.optional("words", typed.getOrDefault("words", ""), TypedForm.LONGEST);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        String id = measure.orElseThrow().id();
        Declared declared = new Declared(
                id,
                asOf,
                countAll(id, asOf),
                words,
                visitor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return keep(measure.get(), declared, visitor);
    }

    private Optional<Measure> measure(String id, Problems problems) {
        Optional<Measure> measure =
                district.find().filter(pack -> measures().contains(id)).flatMap(pack -> pack.findMeasure(id));
        if (measure.isEmpty()) {
            problems.add(TitleProblem.MEASURE_UNKNOWN, Place.field("measure"), id);
        }
        return measure;
    }

    private Outcome keep(Measure measure, Declared declared, Visitor visitor) {
        Optional<TitleDeclaration> before =
                store.standing(measure.id(), declared.asOf().getYear());
        Observations.Outcome entered = enter(said(measure, declared), before, visitor);
        if (entered.now().isEmpty()) {
            return Outcome.refused(entered.problems());
        }
        before.ifPresent(earlier -> store.replace(earlier.id()));
        String observation = entered.now().get().ref().text();
        Id id = store.add(declared, observation, all(measure.id(), declared.asOf()));
        Map<String, String> facts = Map.of(
                "measure",
                measure.id(),
                "as_of",
                declared.asOf().toString(),
                "counted",
                Long.toString(declared.counted()),
                "observation",
                observation);
        AuditLog.Entry entry = AuditLog.Entry.of(visitor.actor(), "title.complete", subject(id))
                .from(before.map(earlier -> Map.of(
                                "declaration", earlier.id().code(), "counted", Integer.toString(earlier.counted())))
                        .orElse(Map.of()))
                .to(facts);
        audit.record(declared.words().isEmpty() ? entry : entry.because(declared.words()));
        return new Outcome(find(id, visitor), List.of());
    }

    /** Where a declaration of the year stands, the next version of its figure. */
    private Observations.Outcome enter(PlanObservation.What what, Optional<TitleDeclaration> before, Visitor visitor) {
        String why = what.note().isEmpty() ? AGAIN : what.note();
        return before.flatMap(earlier -> observations.find(new PlanObservation.Ref(earlier.observation())))
                .filter(said -> !said.withdrawn())
                .map(said -> observations.correct(said.ref(), said.version(), what, why, visitor.actor()))
                .orElseGet(() ->
                        new Observations.Outcome(Optional.of(observations.enter(what, visitor.actor())), List.of()));
    }

    /** A level: how many held the title on the day, as the figure of its year. */
    private static PlanObservation.What said(Measure measure, Declared declared) {
        return new PlanObservation.What(
                measure.id(),
                Optional.empty(),
                Period.year(declared.asOf().getYear()),
                Optional.of(Quantity.of(declared.counted(), measure.unit())),
                measure.unit(),
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(declared.asOf()),
                SOURCE,
                declared.words());
    }

    @Override
    @Transactional
    public Outcome withdraw(Id id, String why, Visitor visitor) {
        Problems problems = new Problems();
        if (!mayDeclare(visitor)) {
            problems.add(TitleProblem.MAY_NOT_DECLARE, Place.nowhere());
        }
        TitleDeclaration before =
                find(id, visitor).orElseThrow(() -> new IllegalArgumentException("no declaration " + id.code()));
        if (!before.isStanding()) {
            problems.add(TitleProblem.NOT_STANDING, Place.nowhere());
        }
        String words = new TypedForm(problems).needed("words", why, TypedForm.SENTENCE);
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        Observations.Outcome withdrawn = observations
                .find(new PlanObservation.Ref(before.observation()))
                .filter(said -> !said.withdrawn())
                .map(said -> observations.withdraw(said.ref(), said.version(), true, words, visitor.actor()))
                .orElseGet(() -> new Observations.Outcome(Optional.empty(), List.of()));
        if (!withdrawn.problems().isEmpty()) {
            return Outcome.refused(withdrawn.problems());
        }
        store.withdraw(id, words);
        audit.record(AuditLog.Entry.of(visitor.actor(), "title.withdraw", subject(id))
                .to(Map.of("withdrawn", "yes"))
                .because(words));
        return new Outcome(find(id, visitor), List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String subject(Id id) {
        return "declaration:" + id.code();
    }
}
