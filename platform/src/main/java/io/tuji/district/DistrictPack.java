package io.tuji.district;

import io.tuji.engine.plan.task.TaskRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All facts of one district as read from one folder, free of faults.
 *
 * @param taskRules those that the district has declared, or the standard ones
 * @param thresholds empty where the district has not said from what revenue on firms are surveyed
 * @param promotion empty where the district has not said how it promotes
 * @param countedTitles none where the district has not said which titles count
 */
public record DistrictPack(
        PackHead head,
        List<PackSource> sources,
        Places places,
        Clusters clusters,
        List<ChainTemplate> chains,
        List<Mechanism> mechanisms,
        List<Measure> measures,
        List<Plan> plans,
        List<Indicator> indicators,
        List<PathPoint> paths,
        List<Observation> observations,
        List<YearTask> tasks,
        List<Term> terms,
        List<HolidayCalendar> calendars,
        List<DataRule> checks,
        TaskRules taskRules,
        Optional<PromotionRules> promotion,
        Optional<ThresholdRules> thresholds,
        List<PolicyFile> policies,
        List<CountedTitle> countedTitles) {

    public DistrictPack {
        sources = List.copyOf(sources);
        chains = List.copyOf(chains);
        mechanisms = List.copyOf(mechanisms);
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
        indicators = List.copyOf(indicators);
        paths = List.copyOf(paths);
        observations = List.copyOf(observations);
        tasks = List.copyOf(tasks);
        terms = List.copyOf(terms);
        calendars = List.copyOf(calendars);
        checks = List.copyOf(checks);
        policies = List.copyOf(policies);
        countedTitles = List.copyOf(countedTitles);
    }

    /** The indicators that the plan's own table lists. */
    public List<Indicator> headlines() {
        return indicators.stream().filter(Indicator::headline).toList();
    }

    public Optional<Plan> findPlan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public Optional<PackSource> findSource(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The measure of that id, whether or not it has a target. */
    public Optional<Measure> findMeasure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The ways in which the district is taken apart. */
    public List<Breakdown> breakdowns() {
        return Breakdown.of(this);
    }

    /** The name of a place or cluster: of each something can be said beside the whole district. */
    public Optional<Name> findPart(String id) {
        return places.findName(id).or(() -> clusters.find(id).map(Cluster::name));
    }

    /** The fields that the plans name, which the nodes of chains may belong to. */
    public Set<String> focusFields() {
        return clusters.focusFields();
    }

    public Optional<HolidayCalendar> findCalendar(int year) {
        return calendars.stream().filter(calendar -> calendar.year() == year).findFirst();
    }
}
