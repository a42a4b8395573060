package io.tuji.district.internal;

import io.tuji.district.ChainTemplate;
import io.tuji.district.Clusters;
import io.tuji.district.CountedTitle;
import io.tuji.district.DataRule;
import io.tuji.district.DistrictPack;
import io.tuji.district.HolidayCalendar;
import io.tuji.district.Indicator;
import io.tuji.district.Measure;
import io.tuji.district.Mechanism;
import io.tuji.district.Observation;
import io.tuji.district.PackHead;
import io.tuji.district.PackSource;
import io.tuji.district.PathPoint;
import io.tuji.district.Places;
import io.tuji.district.Plan;
import io.tuji.district.PolicyFile;
import io.tuji.district.PromotionRules;
import io.tuji.district.Term;
import io.tuji.district.ThresholdRules;
import io.tuji.district.YearTask;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.plan.task.TaskRules;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the folder of a pack as a whole: either a pack without a fault, or all its faults. */
final class PackReader {

    private static final Pattern TASKS = Pattern.compile("tasks-(\\d{4})\\.csv");
    private static final Pattern CALENDAR = Pattern.compile("calendar/(\\d{4})\\.csv");

    /** What is wanted and said in figures; the observations can only be read once the measures are. */
    private record Figures(
            List<Plan> plans,
            List<Indicator> indicators,
            List<PathPoint> paths,
            List<Measure> measures,
            List<Observation> observations,
            List<YearTask> tasks) {}

    private final PackFolder folder;
    private final Definitions facts;
    private Reading reading;

    private PackReader(PackFolder folder, Definitions facts, Reading reading) {
        this.folder = folder;
        this.facts = facts;
        this.reading = reading;
    }

    /** @param facts that policies may ask for */
    static ReadPack read(Path path, Definitions facts) {
        Problems problems = new Problems();
        return PackFolder.open(path, problems)
                .map(folder -> read(folder, facts))
                .orElseGet(() -> new ReadPack(Optional.empty(), Optional.empty(), problems));
    }

    static ReadPack read(PackFolder folder, Definitions facts) {
        Reading reading = Reading.begin();
        folder.checkNames(reading.problems());
        Optional<DistrictPack> pack = new PackReader(folder, facts, reading).read();
        return new ReadPack(pack, Optional.of(folder), reading.problems());
    }

    private Optional<DistrictPack> read() {
        Optional<PackHead> head = head();
        List<PackSource> sources = yamlList("sources.yaml", "sources", SourcesReader::read, Family.SOURCE);
        Optional<Places> places = places(head);
        Optional<Clusters> clusters = yaml("clusters.yaml", ClustersReader::read);
        List<Mechanism> mechanisms = yamlList("mechanisms.yaml", "mechanisms", MechanismsReader::read);
        Figures figures = figures();
        List<Term> terms = csv("terms.csv", TermsReader.COLUMNS, TermsReader::read);
        List<HolidayCalendar> calendars = calendars();
        List<DataRule> checks =
                folder.has("checks.yaml") ? yamlList("checks.yaml", "checks", ChecksReader::read) : List.of();
        Optional<TaskRules> taskRules = optional(TaskRulesReader.FILE, TaskRulesReader::read);
        List<ChainTemplate> chains = folder.below("chains").stream()
                .flatMap(file -> yaml(file, new ChainReader(file, clusters)::read).stream())
                .toList();
        Optional<PromotionRules> promotion = optional(PromotionReader.FILE, new PromotionReader()::read);
        List<CountedTitle> countedTitles =
                optional(TitlesReader.FILE, new TitlesReader(facts)::read).orElse(List.of());
        Optional<ThresholdRules> thresholds = optional(ThresholdsReader.FILE, ThresholdsReader::read);
        List<PolicyFile> policies = policies();
        reading.references().check(reading.problems());
        if (!reading.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DistrictPack(
                head.orElseThrow(),
                sources,
                places.orElseThrow(),
                clusters.orElseThrow(),
                chains,
                mechanisms,
                figures.measures,
                figures.plans,
                figures.indicators,
                figures.paths,
                figures.observations,
                figures.tasks,
                terms,
                calendars,
                checks,
                taskRules.orElse(TaskRules.STANDARD),
                promotion,
                thresholds,
                policies,
                countedTitles));
    }

    private List<PolicyFile> policies() {
        Problems found = new Problems();
        PoliciesReader policies = new PoliciesReader(facts, found);
        folder.below("policies").forEach(file -> folder.text(file, found).ifPresent(text -> policies.read(file, text)));
        List<PolicyFile> all = policies.all();
        reading.problems().addAll(found);
        return all;
    }

    private Optional<PackHead> head() {
        Optional<PackHead> head = yaml("pack.yaml", HeadReader::read);
        reading = reading.keptBy(head.map(PackHead::keeper).orElse(""));
        return head;
    }

    private Optional<Places> places(Optional<PackHead> head) {
        String division = head.map(PackHead::division).orElse("");
        return yaml("places.yaml", new PlacesReader(division)::read, Family.PLACE, Family.AREA);
    }

    private Figures figures() {
        List<Plan> plans = csv("plans.csv", PlansReader.PLAN_COLUMNS, PlansReader::plan, Family.PLAN);
        List<Indicator> indicators = indicators();
        List<PathPoint> paths =
                folder.has("paths.csv") ? csv("paths.csv", PlansReader.PATH_COLUMNS, PlansReader::point) : List.of();
        List<Measure> others =
                csv("measures.csv", IndicatorsReader.MEASURE_COLUMNS, IndicatorsReader::measure, Family.MEASURE);
        List<YearTask> tasks = tasks();
        List<Measure> measures = measures(indicators, others, tasks);
        List<Observation> observations = observations(new ObservationsReader(measures));
        return new Figures(plans, indicators, paths, measures, observations, tasks);
    }

    private List<Observation> observations(ObservationsReader reader) {
        String file = "observations.csv";
        return text(file)
                .map(text -> new CsvFile(file, text, reading, Set.of())
                        .rows(ObservationsReader.COLUMNS, ObservationsReader.OPTIONAL, reader::read))
                .orElse(List.of());
    }

    private List<Indicator> indicators() {
        return csv(
                "indicators.csv",
                IndicatorsReader.INDICATOR_COLUMNS,
                IndicatorsReader::indicator,
                Family.INDICATOR,
                Family.TARGET,
                Family.MEASURE);
    }

    /** What several plans or yearly tasks want something of is one measure, under the name that the first of them gives it. */
    private static List<Measure> measures(List<Indicator> indicators, List<Measure> others, List<YearTask> tasks) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        indicators.forEach(indicator -> measures.putIfAbsent(indicator.id(), indicator.measure()));
        others.forEach(measure -> measures.putIfAbsent(measure.id(), measure));
        tasks.forEach(task -> measures.putIfAbsent(
                task.id(), new Measure(task.id(), task.name(), task.quantity().unit())));
        return List.copyOf(measures.values());
    }

    private List<YearTask> tasks() {
        List<YearTask> tasks = new ArrayList<>();
        folder.years(TASKS)
                .forEach((year, file) ->
                        tasks.addAll(csv(file, TasksReader.COLUMNS, row -> TasksReader.read(year, row))));
        return tasks;
    }

    private List<HolidayCalendar> calendars() {
        List<HolidayCalendar> calendars = new ArrayList<>();
        folder.years(CALENDAR)
                .forEach((year, file) -> calendars.add(new HolidayCalendar(
                        year, csv(file, CalendarReader.COLUMNS, row -> CalendarReader.read(year, row)))));
        return calendars;
    }

    private <T> List<T> csv(
            String file, List<String> columns, Function<CsvRow, Optional<T>> reader, Family... declares) {
        return text(file, declares)
                .map(text -> new CsvFile(file, text, reading, Set.of(declares)).rows(columns, reader))
                .orElse(List.of());
    }

    private <T> List<T> yamlList(String file, String key, Function<YamlMap, Optional<T>> reader, Family... declares) {
        return yaml(file, map -> Optional.of(map.requiredMaps(key, reader)), declares)
                .orElse(List.of());
    }

    /** Empty where the pack leaves the file out. */
    private <T> Optional<T> optional(String file, Function<YamlMap, Optional<T>> reader) {
        return folder.has(file) ? yaml(file, reader) : Optional.empty();
    }

    private <T> Optional<T> yaml(String file, Function<YamlMap, Optional<T>> reader, Family... declares) {
        return text(file, declares)
                .flatMap(text -> compose(file, text, declares))
                .flatMap(map -> {
                    Optional<T> value = reader.apply(map);
                    map.finish();
                    return value;
                });
    }

    private Optional<String> text(String file, Family... declares) {
        Optional<String> text = folder.text(file, reading.problems());
        if (text.isEmpty()) {
            reading.references().waive(List.of(declares));
        }
        return text;
    }

    private Optional<YamlMap> compose(String file, String text, Family... declares) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(reading, file, map));
            }
            reading.problems().add(PackProblem.SHAPE_WRONG, Place.file(file).atRow(1), file, "map");
        } catch (MarkedYAMLException e) {
            int row = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            reading.problems().add(PackProblem.YAML_SYNTAX, Place.file(file).atRow(row), e.getProblem());
        } catch (YAMLException e) {
            reading.problems().add(PackProblem.YAML_SYNTAX, Place.file(file).atRow(1), String.valueOf(e.getMessage()));
        }
        reading.references().waive(List.of(declares));
        return Optional.empty();
    }
}
