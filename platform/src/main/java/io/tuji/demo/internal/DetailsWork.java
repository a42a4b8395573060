package io.tuji.demo.internal;

import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.plan.Observations;
import io.tuji.plan.Plans;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.InventedCompanies;
import io.tuji.registry.Titles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds plan figures, facts and titles, projects and what was done with them, through the doors that people use. */
@Component
class DetailsWork implements JobWork {

    static final String KIND = "demo";
    static final String SOURCE = "source";

    private static final int BATCH = 20;
    /** So many projects at once. */
    private static final int DEALS = 50;

    private final DemoStore store;
    private final District district;
    private final Plans plans;
    private final Observations observations;
    private final InventedCompanies companies;
    private final Facts facts;
    private final Titles titles;
    private final DemoPromotion promotion;
    private final DemoDealings dealings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DetailsWork(
            DemoStore store,
            District district,
            Plans plans,
            Observations observations,
            InventedCompanies companies,
            Facts facts,
            Titles titles,
            DemoPromotion promotion,
            DemoDealings dealings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.district = district;
        this.plans = plans;
        this.observations = observations;
        this.companies = companies;
        this.facts = facts;
        this.titles = titles;
        this.promotion = promotion;
        this.dealings = dealings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The plan figures come first, then notable firms, all projects, what was done with them; the cursor counts steps. */
    @Override
    public void run(JobRun run) {
        List<InventedFirm> park = InventedPark.on(Ground.of(district.find()));
        List<Step> steps = steps(park, companies.byCreditCode());
        run.total(steps.size());
        for (int done = (int) run.job().cursor(); done < steps.size() && !run.isCancelled(); done++) {
            step(run, done + 1, steps.get(done));
        }
    }

    private List<Step> steps(List<InventedFirm> park, Map<String, CompanyId> ids) {
        List<InventedFirm> firms = InventedPark.notable(park);
        List<Step> steps = new ArrayList<>(List.of(this::figures));
        for (int each = 0; each < firms.size(); each += BATCH) {
            int from = each;
            int to = Math.min(firms.size(), from + BATCH);
            steps.add(actor -> details(firms, from, to, ids, actor));
        }
        steps.add(actor -> promotion.fill(park, ids, actor));
        for (int each = 0; each < DemoPromotion.PROJECTS; each += DEALS) {
            int from = each;
            steps.add(actor -> dealings.fill(from, from + DEALS, park, ids, actor));
        }
        steps.add(actor -> dealings.join(park, ids, actor));
        return steps;
    }

    private interface Step {
        void by(Actor actor);
    }

    private void step(JobRun run, int done, Step step) {
        transaction.executeWithoutResult(t -> {
            store.oneAtATime();
            refuseRemoved(run);
            step.by(run.job().actor());
            run.progress(done, done, Map.of());
        });
    }

    /** A job that was resumed may find the park gone, or another in its place. */
    private void refuseRemoved(JobRun run) {
        String wanted = run.job().input().get(SOURCE);
        Optional<String> present =
                store.find().map(kept -> Long.toString(kept.source().value()));
        if (!present.filter(source -> source.equals(wanted)).isPresent()) {
            throw new JobFailed(DemoProblem.REMOVED.code());
        }
    }

    private void figures(Actor actor) {
        InventedFigures figures = new InventedFigures(LocalDate.now(clock));
        plans.current().flatMap(plan -> plans.find(plan.id())).map(figures::of).orElse(List.of()).stream()
                .forEach(what -> observations.enterInvented(what, actor));
    }

    private void details(List<InventedFirm> firms, int from, int to, Map<String, CompanyId> ids, Actor actor) {
        for (int rank = from; rank < to; rank++) {
            InventedFirm firm = firms.get(rank);
            CompanyId company = ids.get(firm.code().text());
            if (company == null) {
                throw new IllegalStateException("not imported: " + firm.code());
            }
            InventedDetails details = new InventedDetails(firm, rank, company, LocalDate.now(clock));
            details.facts().forEach(fact -> facts.record(fact, actor));
            details.titles().forEach(title -> titles.grant(title, actor));
        }
    }
}
