package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Declaration.Id;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.internal.CountedRows.Query;
import io.tuji.agreement.internal.CountedStore.Declared;
import io.tuji.district.District;
import io.tuji.district.Measure;
import io.tuji.district.PromotionRules.Counted;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.promotion.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedService implements CountedProjects {

    /** Who speaks in the plan: the list itself, whoever declared it stands beside. */
    static final String SOURCE = "招商项目清单";

    private static final String MEASURE = "measure";
    private static final String PERIOD = "period";
    private static final String COMPLETE_TO = "complete_to";

    private final CountedStore store;
    private final CountedRows rows;
    private final LandingStore landings;
    private final Observations observations;
    private final District district;
    private final Ground ground;

    CountedService(
            CountedStore store,
            CountedRows rows,
            LandingStore landings,
            Observations observations,
            District district,
            Ground ground) {
        this.store = store;
        this.rows = rows;
        this.landings = landings;
        this.observations = observations;
        this.district = district;
        this.ground = ground;
    }

    @Override
    public List<String> measures() {
        return rows.rules().stream().map(Counted::measure).distinct().toList();
    }

    @Override
    public Count count(String measure, LocalDate from, LocalDate to, Visitor visitor) {
        return store.count(rows.of(measure, visitor), from, to);
    }

    @Override
    public List<Landing> landings(Project.Id project) {
        return landings.of(project);
    }

    private static boolean seesAll(Visitor visitor) {
        return visitor.scope(Right.view("promotion")).filter(Scope.ALL::equals).isPresent();
    }

    @Override
    public boolean mayDeclare(Visitor visitor) {
        return seesAll(visitor) && visitor.may(Right.change("plan"));
    }

    @Override
    public List<Declaration> declarations(String measure, Visitor visitor) {
        return seesAll(visitor) ? store.of(measure, this::now) : List.of();
    }

    @Override
    public Optional<Declaration> find(Id id, Visitor visitor) {
        return seesAll(visitor) ? store.find(id, this::now) : Optional.empty();
    }

    private long now(Declaration declaration) {
        Query query = all(declaration.measure());
        return store.count(query, declaration.period().first(), declaration.completeTo())
                .counted();
    }

    private Query all(String measure) {
        return rows.of(measure, Filter.all());
    }

    @Override
    @Transactional
    public Outcome<Declaration> declare(Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        if (!mayDeclare(visitor)) {
            fields.refuse(AgreementProblem.MAY_NOT_DECLARE);
        }
        Optional<Measure> measure = measure(fields);
        Optional<Period> period = period(fields);
        Optional<LocalDate> completeTo = period.flatMap(one -> completeTo(one, fields));
        String words = fields.words("words");
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        Query query = all(measure.orElseThrow().id());
        LocalDate to = completeTo.orElseThrow();
        Period of = period.orElseThrow();
        long counted = store.count(query, of.first(), to).counted();
        Declared declared = new Declared(measure.get().id(), of, to, counted, words, visitor.id(), ground.now(), query);
        PlanObservation entered = observations.enter(said(measure.get(), declared), visitor.actor());
        Id id = store.add(declared, entered.ref().text());
        Map<String, String> facts = Map.of(
                MEASURE,
                measure.get().id(),
                PERIOD,
                of.toString(),
                COMPLETE_TO,
                to.toString(),
                "counted",
                Long.toString(counted),
                "observation",
                entered.ref().text());
        ground.note("counted.complete", subject(id), Map.of(), facts, words, visitor);
        return Outcome.done(find(id, visitor));
    }

    private Optional<Measure> measure(TypedFields fields) {
        String id = fields.raw(MEASURE);
        Optional<Measure> measure =
                district.find().filter(pack -> measures().contains(id)).flatMap(pack -> pack.findMeasure(id));
        if (measure.isEmpty()) {
            fields.refuse(AgreementProblem.MEASURE_UNKNOWN, MEASURE, id);
        }
        return measure;
    }

    private Optional<Period> period(TypedFields fields) {
        String text = fields.raw(PERIOD);
        Optional<Period> period = Period.read(text).find();
        if (period.isEmpty()) {
            fields.refuse(AgreementProblem.PERIOD_FORM, PERIOD, text);
        }
        period.filter(one -> one.first().isAfter(ground.today()))
                .ifPresent(one -> fields.refuse(AgreementProblem.PERIOD_AHEAD, PERIOD));
        period.flatMap(one -> store.standing(fields.raw(MEASURE), one))
                .ifPresent(id -> fields.refuse(AgreementProblem.DECLARED_ALREADY, PERIOD, id.code()));
        return period;
    }

    private Optional<LocalDate> completeTo(Period period, TypedFields fields) {
        LocalDate latest = period.last().isBefore(ground.today()) ? period.last() : ground.today();
        LocalDate day = fields.day(COMPLETE_TO).orElse(latest);
        if (!period.contains(day) || day.isAfter(latest)) {
            fields.refuse(AgreementProblem.DAY_OUTSIDE, COMPLETE_TO, day);
        }
        return Optional.of(day);
    }

    /** Of a period that is not over the count is a lower bound: more may come. */
    private static PlanObservation.What said(Measure measure, Declared declared) {
        boolean isWhole = declared.completeTo().equals(declared.period().last());
        return new PlanObservation.What(
                measure.id(),
                Optional.empty(),
                declared.period(),
                Optional.of(Quantity.of(declared.counted(), measure.unit())),
                measure.unit(),
                Optional.empty(),
                Certainty.ACTUAL,
                isWhole ? Bound.EXACT : Bound.AT_LEAST,
                Optional.of(declared.completeTo()),
                SOURCE,
                declared.words());
    }

    @Override
    @Transactional
    public Outcome<Declaration> withdraw(Id id, String why, Visitor visitor) {
        TypedFields fields = new TypedFields(Map.of("words", why));
        if (!mayDeclare(visitor)) {
            fields.refuse(AgreementProblem.MAY_NOT_DECLARE);
        }
        Declaration before =
                find(id, visitor).orElseThrow(() -> new IllegalArgumentException("no declaration " + id.code()));
        if (!before.isStanding()) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        String words = fields.neededSentence("words");
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
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
        ground.note("counted.withdraw", subject(id), Map.of(), Map.of("withdrawn", "yes"), words, visitor);
        return Outcome.done(find(id, visitor));
    }

    private static String subject(Id id) {
        return "declaration:" + id.code();
    }
}
