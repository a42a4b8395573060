package io.tuji.quality.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.engine.chain.settling.Enough;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRuns;
import io.tuji.quality.RegionLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for measurements of the ranking and gives what came of them. */
@Service
public class QualityService implements QualityRuns {

    private static final int FIRST_YEAR = 1900;

    /** As it was typed. */
    public record Typed(String year, String level) {}

    private final QualityStore store;
    private final SettledFirmStore firms;
    private final Chains chains;
    private final Jobs jobs;
    private final Clock clock;

    QualityService(QualityStore store, SettledFirmStore firms, Chains chains, Jobs jobs, Clock clock) {
        this.store = store;
        this.firms = firms;
        this.chains = chains;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Optional<QualityRun> latest() {
        return store.latest();
    }

    @Override
    public Optional<QualityRun> find(QualityRun.Id id) {
        return store.find(id);
    }

    @Override
    public List<QualityRun> list() {
        return store.list();
    }

    /** What there is to measure by. */
    public Coverage coverage() {
        return firms.coverage(
                chains.list().stream().map(edition -> edition.chain().id()).toList());
    }

    /** Empty where {@code problems} says why not. */
    @Transactional
    public Optional<JobId> start(Typed typed, Problems problems, Visitor visitor) {
        Optional<RegionLevel> level = level(typed.level(), problems);
        Optional<Integer> year = year(typed.year(), problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        QualityQuestion question = new QualityQuestion(level.orElseThrow(), year.orElseThrow());
        Coverage coverage = coverage();
        if (coverage.regions(question.level(), question.splitYear()).size() < Enough.REGIONS) {
            problems.add(QualityProblem.FEW_REGIONS, Place.field("year"), lacks(coverage, question));
            return Optional.empty();
        }
        return Optional.of(jobs.start(QualityWork.KIND, question.input(), visitor.actor()));
    }

    private static Optional<RegionLevel> level(String typed, Problems problems) {
        Optional<RegionLevel> level = Arrays.stream(RegionLevel.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (level.isEmpty()) {
            problems.add(QualityProblem.LEVEL_UNKNOWN, Place.field("level"), typed);
        }
        return level;
    }

    private Optional<Integer> year(String typed, Problems problems) {
        Optional<Integer> year = Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(number ->
                        number >= FIRST_YEAR && number <= LocalDate.now(clock).getYear());
        if (year.isEmpty()) {
            problems.add(QualityProblem.YEAR_FORM, Place.field("year"), typed);
        }
        return year;
    }

    static Object[] lacks(Coverage coverage, QualityQuestion question) {
        return new Object[] {
            coverage.regions(question.level(), question.splitYear()).size(),
            Enough.REGIONS,
            Enough.BEFORE,
            Enough.SINCE,
            coverage.having(question.level(), question.splitYear(), true),
            coverage.having(question.level(), question.splitYear(), false),
            coverage.firms(),
            coverage.undated(),
            coverage.unplaced(question.level())
        };
    }
}
