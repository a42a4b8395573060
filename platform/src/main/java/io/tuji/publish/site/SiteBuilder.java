package io.tuji.publish.site;

import io.tuji.engine.dataset.Csvw;
import io.tuji.engine.dataset.Dataset;
import io.tuji.engine.dataset.JsonStat;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.dataset.SdmxJson;
import io.tuji.publish.frozen.Content;
import io.tuji.publish.frozen.FrozenIndicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.ObjectMapper;

/** Lays out the site in one language: which pages and files there are, and of what each is made. */
final class SiteBuilder {

    /** Name of the files that hold all indicators of a release; no measure is called so. */
    static final String ALL = "all-indicators";

    private static final int SOON = 6;
    private static final List<String> TOPICS =
            List.of("releases", "corrections", "figures", "held", "formats", "embed");

    private final List<Edition> editions;
    private final List<ComingRelease> dates;
    private final Tongue tongue;
    private final SiteWords words;
    private final Press press;
    private final Function<String, Label> units;
    private final ObjectMapper json;

    SiteBuilder(
            List<Edition> editions,
            List<ComingRelease> dates,
            Tongue tongue,
            SiteWords words,
            Press press,
            Function<String, Label> units,
            ObjectMapper json) {
        this.editions = editions;
        this.dates = dates;
        this.tongue = tongue;
        this.words = words;
        this.press = press;
        this.units = units;
        this.json = json;
    }

    void addTo(Site site) {
        page(site, "index", "index.html", this::start);
        page(site, "releases", "releases.html", () -> Map.of("editions", editions));
        page(site, "calendar", "calendar.html", () -> Map.of("dates", standing()));
        page(site, "about", "about.html", () -> Map.of("topics", TOPICS));
        text(site, "feed.atom", () -> new Feed(words, tongue).atom(editions));
        text(site, "calendar.ics", () -> new CalendarFile(words).text(dates));
        current().values().forEach(view -> {
            String measure = view.indicator().measure();
            page(site, "indicator", "indicators/" + measure + ".html", () -> indicator(view));
            page(site, "embed", "embed/" + measure + ".html", () -> Map.of("view", view));
        });
        editions.forEach(edition -> edition(site, edition));
    }

    private interface Model {
        Map<String, Object> make();
    }

    private interface Text {
        String make();
    }

    private void page(Site site, String template, String place, Model model) {
        site.add(tongue.folder() + place, () -> press.page(template, place, model.make()));
    }

    private void text(Site site, String place, Text text) {
        String path = tongue.folder() + place;
        site.add(path, () -> SiteFile.of(path, text.make()));
    }

    private void edition(Site site, Edition edition) {
        Content content = edition.content();
        String folder = "releases/" + edition.code();
        page(site, "release", folder + ".html", () -> Map.of("edition", edition, "views", views(edition)));
        files(site, folder + "/" + ALL, edition, content.indicators());
        for (FrozenIndicator indicator : content.indicators()) {
            String place = folder + "/" + indicator.measure();
            page(site, "indicator", place + ".html", () -> indicator(view(edition, indicator)));
            files(site, place, edition, List.of(indicator));
        }
    }

    private void files(Site site, String place, Edition edition, List<FrozenIndicator> indicators) {
        String csv = place.substring(place.lastIndexOf('/') + 1) + ".csv";
        Dataset dataset = Datasets.of(edition.content(), indicators, units);
        text(site, place + ".csv", () -> Csvw.table(dataset, tongue.locale()));
        text(
                site,
                place + ".csv-metadata.json",
                () -> json.writeValueAsString(Csvw.metadata(dataset, csv, tongue.locale())));
        text(site, place + ".sdmx.json", () -> json.writeValueAsString(SdmxJson.message(dataset)));
        text(site, place + ".jsonstat.json", () -> json.writeValueAsString(JsonStat.dataset(dataset, tongue.locale())));
        String workbook = tongue.folder() + place + ".xlsx";
        site.add(
                workbook,
                () -> new SiteFile(
                        workbook, new Workbooks(words, tongue).bytes(dataset, edition.content(), indicators)));
    }

    private Map<String, Object> start() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("views", List.copyOf(current().values()));
        model.put(
                "soon",
                standing().stream()
                        .filter(d -> d.released().isEmpty())
                        .limit(SOON)
                        .toList());
        latest().ifPresent(edition -> model.put("edition", edition));
        return model;
    }

    private static Map<String, Object> indicator(IndicatorView view) {
        return Map.of("view", view);
    }

    private Optional<Edition> latest() {
        return editions.stream().filter(Edition::isInForce).findFirst();
    }

    private List<ComingRelease> standing() {
        return dates.stream().filter(date -> !date.withdrawn()).toList();
    }

    private List<IndicatorView> views(Edition edition) {
        return edition.content().indicators().stream()
                .map(indicator -> view(edition, indicator))
                .toList();
    }

    /** Of each indicator what the latest release in force says of it. */
    private Map<String, IndicatorView> current() {
        Map<String, IndicatorView> current = new LinkedHashMap<>();
        editions.stream()
                .filter(Edition::isInForce)
                .forEach(edition -> edition.content()
                        .indicators()
                        .forEach(indicator ->
                                current.computeIfAbsent(indicator.measure(), m -> view(edition, indicator))));
        return current;
    }

    private IndicatorView view(Edition edition, FrozenIndicator indicator) {
        return IndicatorView.of(edition, indicator, editions, words);
    }
}
