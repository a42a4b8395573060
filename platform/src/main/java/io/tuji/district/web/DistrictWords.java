package io.tuji.district.web;

import io.tuji.district.District;
import io.tuji.district.Name;
import io.tuji.district.Observation;
import io.tuji.district.Observation.Growth;
import io.tuji.district.PackSource;
import io.tuji.district.Subdistrict;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.plan.Baseline;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.web.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the values of the pack in the language of the request; templates call it {@code @districtWords}. */
@Component("districtWords")
public class DistrictWords {

    private final District district;
    private final MessageSource messages;
    private final Show show;

    DistrictWords(District district, MessageSource messages, Show show) {
        this.district = district;
        this.messages = messages;
        this.show = show;
    }

    public String name(Name name) {
        return name.in(locale());
    }

    /** The name of a subdistrict, site or area; the pack has been checked, so there is one. */
    public String place(String id) {
        return name(district.get().places().findName(id).orElseThrow());
    }

    /** What fits on a map: the name without the word for its kind. */
    public String brief(Subdistrict subdistrict) {
        return name(subdistrict.name()).replaceFirst("(街道|镇| Subdistrict| Town)$", "");
    }

    public String measure(String id) {
        return name(district.get().findMeasure(id).orElseThrow().name());
    }

    public String unit(Unit unit) {
        return show.unit(unit);
    }

    public String quantity(Quantity quantity) {
        return show.quantity(quantity);
    }

    /** With the word for its bound: 超过 100 万㎡. */
    public String quantity(Quantity quantity, Bound bound) {
        return show.quantity(quantity, bound);
    }

    /** The level that a source states, or null where it states growth alone. */
    public @Nullable String level(Observation said) {
        return said.quantity().find().map(q -> quantity(q, said.bound())).orElse(null);
    }

    /** Growth alone has the bound of its row; beside a level the bound is the level's. Empty where none is stated. */
    public String growth(Observation said) {
        Bound bound = said.quantity().find().isPresent() ? Bound.EXACT : said.bound();
        return said.growth().map(growth -> growth(growth, bound)).orElse("");
    }

    private String growth(Growth growth, Bound bound) {
        String percent = say("bound." + bound, show.exact(growth.percent()) + "%");
        return growth.over().form() == PeriodForm.SPAN
                ? say("district.growth.mean", period(growth.over()), percent)
                : percent;
    }

    /** Year and level from which the plan starts, or null where no source states them. */
    public @Nullable String baseline(Known<Baseline> baseline) {
        return baseline.find()
                .map(b -> say("district.baseline.of", Integer.toString(b.year()), quantity(b.quantity())))
                .orElse(null);
    }

    /** A year without grouping, or null where it is unknown. */
    public @Nullable String year(Known<Integer> year) {
        return year.find().map(String::valueOf).orElse(null);
    }

    public String period(Period period) {
        return period.toString();
    }

    public String kind(TargetKind kind) {
        return say("indicator.kind." + kind);
    }

    /** The names, or null where they are unknown. */
    public @Nullable String list(Known<List<String>> known) {
        return known.find().map(this::join).orElse(null);
    }

    /** The industries that are counted to a cluster, or null where that is open. */
    public @Nullable String industries(Known<IndustrySet> known) {
        return known.find().map(this::industries).orElse(null);
    }

    private String industries(IndustrySet set) {
        Stream<String> branches = set.branches().stream()
                .map(code -> IndustryTree.current().get(code).name() + " " + code);
        Stream<String> classifications = set.classifications().stream().map(Classification::title);
        return join(Stream.concat(branches, classifications).toList());
    }

    /** The members of an area by name, or null where they are unknown. */
    public @Nullable String members(Known<List<String>> members) {
        return members.find()
                .map(ids -> join(ids.stream().map(this::place).toList()))
                .orElse(null);
    }

    /** As the class of style and the end of the message key: missing, conflict, definition, person. */
    public @Nullable String reason(Known<?> known) {
        return known instanceof Known.Unknown<?> unknown
                ? unknown.reason().name().toLowerCase(Locale.ROOT)
                : null;
    }

    public @Nullable String supplier(Known<?> known) {
        return known.whoCanSupply().isEmpty() ? null : String.join(say("show.comma"), known.whoCanSupply());
    }

    /** What stands under a value: title of the document, its issuer and date as far as they are known. */
    public List<String> source(String id) {
        PackSource source = district.get().findSource(id).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(say("part.source", source.title()));
        source.issuer().find().ifPresent(lines::add);
        source.date().find().map(show::date).ifPresent(lines::add);
        return lines;
    }

    public String sourceTitle(String id) {
        return district.get().findSource(id).map(PackSource::title).orElseThrow();
    }

    public String join(List<String> texts) {
        return String.join(say("show.comma"), texts);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
