package io.tuji.district.web;

import io.tuji.district.Area;
import io.tuji.district.Cluster;
import io.tuji.district.Clusters;
import io.tuji.district.Figure;
import io.tuji.district.HolidayCalendar;
import io.tuji.district.Indicator;
import io.tuji.district.Layer;
import io.tuji.district.Measure;
import io.tuji.district.Mechanism;
import io.tuji.district.Name;
import io.tuji.district.Observation;
import io.tuji.district.Origin;
import io.tuji.district.PackHead;
import io.tuji.district.PackSource;
import io.tuji.district.Places;
import io.tuji.district.Site;
import io.tuji.district.Subdistrict;
import io.tuji.district.Term;
import io.tuji.district.YearTask;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Truth;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts of the pack, for programs; places, sources and measures are named by their ids. */
final class DistrictJson {

    private DistrictJson() {}

    /** Where a fact comes from: the id of a source of the pack, and what is noted beside it. */
    record OriginJson(String source, Optional<String> note) {

        static OriginJson of(Origin origin) {
            return new OriginJson(origin.source(), origin.note());
        }
    }

    record FigureJson(
            Name what, QuantityJson quantity, Bound bound, Certainty certainty, String period, String source) {

        static FigureJson of(Figure figure) {
            return new FigureJson(
                    figure.what(),
                    QuantityJson.of(figure.quantity()),
                    figure.bound(),
                    figure.certainty(),
                    figure.period().toString(),
                    figure.source());
        }

        static List<FigureJson> of(List<Figure> figures) {
            return figures.stream().map(FigureJson::of).toList();
        }
    }

    record HeadJson(
            String id,
            Name name,

            @Described(zh = "行政区划代码", en = "six digits of the division")
            String division,

            String zone,
            List<String> languages,
            LocalDate version,
            String keeper,

            @Described(zh = "首页领头的指标", en = "measures that lead the first page")
            List<String> figures) {

        static HeadJson of(PackHead head) {
            return new HeadJson(
                    head.id(),
                    head.name(),
                    head.division(),
                    head.zone().getId(),
                    head.languages(),
                    head.version(),
                    head.keeper(),
                    head.figures());
        }
    }

    record GapJson(String reason, long count, List<String> suppliers) {}

    record CoverageJson(
            @Described(zh = "哪一类事实", en = "which kind of fact")
            String of,

            long known,
            List<GapJson> gaps) {

        static CoverageJson of(Coverage coverage) {
            return new CoverageJson(
                    coverage.labelKey().substring(coverage.labelKey().lastIndexOf('.') + 1),
                    coverage.known(),
                    coverage.gaps().stream()
                            .map(gap -> new GapJson(gap.reason(), gap.count(), gap.suppliers()))
                            .toList());
        }
    }

    record TileJson(int column, int row) {}

    record SubdistrictJson(
            String code,
            Name name,
            Subdistrict.Kind kind,
            List<String> aliases,

            @Described(zh = "瓦片地图上的位置", en = "where it stands on a map of tiles")
            Optional<TileJson> tile,

            String source) {

        static SubdistrictJson of(Subdistrict place) {
            return new SubdistrictJson(
                    place.code(),
                    place.name(),
                    place.kind(),
                    place.aliases(),
                    place.tile().map(t -> new TileJson(t.column(), t.row())),
                    place.source());
        }
    }

    record SiteJson(
            String id,
            Name name,
            Optional<Site.Kind> kind,
            KnownJson<Site.State> state,
            List<FigureJson> figures,
            OriginJson origin) {

        static SiteJson of(Site site) {
            return new SiteJson(
                    site.id(),
                    site.name(),
                    site.kind(),
                    KnownJson.of(site.state()),
                    FigureJson.of(site.figures()),
                    OriginJson.of(site.origin()));
        }
    }

    record AreaJson(
            String id,
            Name name,
            List<String> aliases,
            KnownJson<List<String>> members,

            @Described(zh = "所列成员是否齐全", en = "whether the members are all there are")
            Truth complete,

            Optional<Name> role,
            Optional<String> along,
            List<FigureJson> figures,
            OriginJson origin) {

        static AreaJson of(Area area) {
            return new AreaJson(
                    area.id(),
                    area.name(),
                    area.aliases(),
                    KnownJson.of(area.members()),
                    area.complete(),
                    area.role(),
                    area.along(),
                    FigureJson.of(area.figures()),
                    OriginJson.of(area.origin()));
        }
    }

    record LayerJson(String id, Name name, List<AreaJson> areas, OriginJson origin) {

        static LayerJson of(Layer layer) {
            return new LayerJson(
                    layer.id(),
                    layer.name(),
                    layer.areas().stream().map(AreaJson::of).toList(),
                    OriginJson.of(layer.origin()));
        }
    }

    record PlacesJson(List<SubdistrictJson> subdistricts, List<SiteJson> sites, List<LayerJson> layers) {

        static PlacesJson of(Places places) {
            return new PlacesJson(
                    places.subdistricts().stream().map(SubdistrictJson::of).toList(),
                    places.sites().stream().map(SiteJson::of).toList(),
                    places.layers().stream().map(LayerJson::of).toList());
        }
    }

    record SystemJson(String id, String from, KnownJson<List<String>> parts, String source) {}

    record ClusterJson(
            String id,
            Name name,
            Optional<Name> lead,
            List<String> goals,
            List<String> focus,
            List<String> spaces,
            KnownJson<List<String>> stages,
            OriginJson origin) {

        static ClusterJson of(Cluster cluster) {
            return new ClusterJson(
                    cluster.id(),
                    cluster.name(),
                    cluster.lead(),
                    cluster.goals(),
                    cluster.focus(),
                    cluster.spaces(),
                    KnownJson.of(cluster.stages()),
                    OriginJson.of(cluster.origin()));
        }
    }

    record IndustryListJson(String id, Name name, List<String> items, List<FigureJson> figures, OriginJson origin) {}

    record ClustersJson(List<SystemJson> systems, List<ClusterJson> clusters, List<IndustryListJson> lists) {

        static ClustersJson of(Clusters clusters) {
            return new ClustersJson(
                    clusters.systems().stream()
                            .map(s -> new SystemJson(s.id(), s.from().toString(), KnownJson.of(s.parts()), s.source()))
                            .toList(),
                    clusters.clusters().stream().map(ClusterJson::of).toList(),
                    clusters.lists().stream()
                            .map(l -> new IndustryListJson(
                                    l.id(), l.name(), l.items(), FigureJson.of(l.figures()), OriginJson.of(l.origin())))
                            .toList());
        }
    }

    /** @param items null where the mechanism has no parts to name; {@code scope} likewise where that is no question */
    record MechanismJson(
            String id,
            Name name,
            Mechanism.Group group,
            Mechanism.Kind kind,
            Optional<String> lead,
            Optional<Integer> count,
            Optional<KnownJson<List<String>>> items,
            Optional<KnownJson<String>> scope,
            Optional<String> rule,
            Optional<String> period,
            List<FigureJson> figures,
            OriginJson origin) {

        static MechanismJson of(Mechanism mechanism) {
            return new MechanismJson(
                    mechanism.id(),
                    mechanism.name(),
                    mechanism.group(),
                    mechanism.kind(),
                    mechanism.lead(),
                    mechanism.parts().count(),
                    mechanism.parts().items().map(KnownJson::of),
                    mechanism.parts().scope().map(KnownJson::of),
                    mechanism.rule(),
                    mechanism.period().map(Period::toString),
                    FigureJson.of(mechanism.figures()),
                    OriginJson.of(mechanism.origin()));
        }
    }

    record MeasureJson(String id, Name name, String unit) {

        static MeasureJson of(Measure measure) {
            return new MeasureJson(measure.id(), measure.name(), measure.unit().symbol());
        }
    }

    record BaselineJson(int year, QuantityJson quantity) {}

    record IndicatorJson(
            @Described(zh = "所属规划", en = "the plan that wants it")
            String plan,

            String id,
            Name name,
            String unit,
            TargetKind kind,
            KnownJson<BaselineJson> baseline,
            KnownJson<Integer> targetYear,
            QuantityJson target,

            @Described(zh = "是否列入规划指标表", en = "whether the plan’s own table lists it")
            boolean headline,

            @Described(zh = "是否约束性", en = "whether it binds")
            Truth binding,

            @Described(zh = "缺数时可询谁", en = "who could supply a missing figure")
            String ask,

            OriginJson origin) {

        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(
                    indicator.plan(),
                    indicator.id(),
                    indicator.measure().name(),
                    indicator.measure().unit().symbol(),
                    indicator.kind(),
                    KnownJson.of(indicator.baseline(), b -> new BaselineJson(b.year(), QuantityJson.of(b.quantity()))),
                    KnownJson.of(indicator.targetYear()),
                    QuantityJson.of(indicator.target()),
                    indicator.headline(),
                    indicator.binding(),
                    indicator.ask(),
                    OriginJson.of(indicator.origin()));
        }
    }

    record GrowthJson(BigDecimal percent, String over) {}

    record ObservationJson(
            String measure,
            String label,
            String period,
            KnownJson<QuantityJson> quantity,
            String unit,
            Optional<GrowthJson> growth,
            Certainty certainty,
            Bound bound,
            OriginJson origin,

            @Described(zh = "数据包文件中的行", en = "line of the pack’s file")
            int row) {

        static ObservationJson of(Observation said) {
            return new ObservationJson(
                    said.measure(),
                    said.label(),
                    said.period().toString(),
                    KnownJson.of(said.quantity(), QuantityJson::of),
                    said.unit().symbol(),
                    said.growth().map(g -> new GrowthJson(g.percent(), g.over().toString())),
                    said.certainty(),
                    said.bound(),
                    OriginJson.of(said.origin()),
                    said.row());
        }
    }

    record TaskJson(
            int year, String id, Name name, QuantityJson quantity, Bound bound, String field, OriginJson origin) {

        static TaskJson of(YearTask task) {
            return new TaskJson(
                    task.year(),
                    task.id(),
                    task.name(),
                    QuantityJson.of(task.quantity()),
                    task.bound(),
                    task.field(),
                    OriginJson.of(task.origin()));
        }
    }

    record TermJson(String id, Name name, Name meaning, boolean on, Optional<String> source) {

        static TermJson of(Term term) {
            return new TermJson(term.id(), term.name(), term.meaning(), term.on(), term.source());
        }
    }

    record SourceJson(
            String id,
            String title,
            PackSource.Kind kind,
            KnownJson<String> issuer,
            KnownJson<LocalDate> date,
            Optional<String> covers,
            Optional<String> note) {

        static SourceJson of(PackSource source) {
            return new SourceJson(
                    source.id(),
                    source.title(),
                    source.kind(),
                    KnownJson.of(source.issuer()),
                    KnownJson.of(source.date()),
                    source.covers().map(Period::toString),
                    source.note());
        }
    }

    record DayJson(LocalDate date, HolidayCalendar.Kind kind, String name, String source) {}

    record CalendarJson(int year, List<DayJson> days) {

        static CalendarJson of(HolidayCalendar calendar) {
            return new CalendarJson(
                    calendar.year(),
                    calendar.days().stream()
                            .map(d -> new DayJson(d.date(), d.kind(), d.name(), d.source()))
                            .toList());
        }
    }
}
