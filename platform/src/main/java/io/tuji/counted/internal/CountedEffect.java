package io.tuji.counted.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.counted.Counting;
import io.tuji.counted.Countings;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Name;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterMember;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a change of a list does to the measures that are counted from it, for the latest year of which anything is said. */
@Component
class CountedEffect implements RosterEffect {

    private final Countings countings;
    private final CountedYears years;
    private final Facts facts;
    private final District district;
    private final MessageSource messages;

    CountedEffect(Countings countings, CountedYears years, Facts facts, District district, MessageSource messages) {
        this.countings = countings;
        this.years = years;
        this.facts = facts;
        this.district = district;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Effect> of(Roster roster, List<RosterMember> before, List<RosterMember> after, Visitor visitor) {
        Optional<DistrictPack> pack = district.find();
        if (pack.isEmpty() || !visitor.may(Right.view("plan"))) {
            return List.of();
        }
        return countings.of(roster.id(), visitor).stream()
                .flatMap(counting -> effect(counting, before, after, pack.get()).stream())
                .toList();
    }

    private Optional<Effect> effect(
            Counting counting, List<RosterMember> before, List<RosterMember> after, DistrictPack pack) {
        FactDefinition fact = facts.find(counting.what().fact()).orElseThrow();
        Map<Period, Map<CompanyId, Known<Statement>>> said = years.said(firms(before, after), fact);
        Optional<Period> latest = said.keySet().stream().max(Comparator.naturalOrder());
        Map<CompanyId, Known<Statement>> ofLatest = latest.map(said::get).orElse(Map.of());
        return pack.findMeasure(counting.what().measure()).map(measure -> {
            Unit unit = measure.unit();
            return new Effect(
                    "counted." + counting.id().code(),
                    name(counting, measure.name(), latest, pack),
                    CountedYears.sum(before, ofLatest, fact, unit),
                    CountedYears.sum(after, ofLatest, fact, unit));
        });
    }

    private static List<CompanyId> firms(List<RosterMember> before, List<RosterMember> after) {
        return Stream.concat(before.stream(), after.stream())
                .flatMap(member -> member.company().stream())
                .distinct()
                .toList();
    }

    /** 目前已计：某产业产出 · 某名录 2025. */
    private String name(Counting counting, Name measure, Optional<Period> year, DistrictPack pack) {
        Locale locale = LocaleContextHolder.getLocale();
        String part = counting.what()
                .part()
                .flatMap(pack::findPart)
                .map(name -> " · " + name.in(locale))
                .orElse("");
        String period = year.map(known -> " " + known).orElse("");
        return messages.getMessage("counted.effect", new Object[] {measure.in(locale) + part + period}, locale);
    }
}
