package io.tuji.district.web;

import io.tuji.district.Figure;
import io.tuji.district.HolidayCalendar;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.PackHead;
import io.tuji.district.PackSource;
import io.tuji.district.Term;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.web.Described;
import io.tuji.web.KnownJson;
import io.tuji.web.QuantityJson;
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
