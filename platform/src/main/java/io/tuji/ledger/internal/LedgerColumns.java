package io.tuji.ledger.internal;

import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Field;
import io.tuji.engine.chain.Words;
import io.tuji.ledger.internal.LedgerColumn.Kind;
import io.tuji.promotion.Projects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of ledgers and of lists of new projects, as the pack in force has them. */
@Component
public class LedgerColumns {

    static final String CODE = "code";
    static final String VERSION = "version";
    static final List<String> FIXED = List.of(CODE, "name", "firm", "pipeline", "stage", "owner");

    private final Projects projects;
    private final Chains chains;
    private final District district;
    private final MessageSource messages;

    LedgerColumns(Projects projects, Chains chains, District district, MessageSource messages) {
        this.projects = projects;
        this.chains = chains;
        this.district = district;
        this.messages = messages;
    }

    /** Of a sheet of that kind, in their order. */
    public List<LedgerColumn> of(LedgerSheet.Kind kind) {
        return kind == LedgerSheet.Kind.EDIT ? ofLedger() : ofNew();
    }

    private List<LedgerColumn> ofLedger() {
        Stream<LedgerColumn> fixed = FIXED.stream().map(key -> column(key, Kind.FIXED, Choices.NONE));
        Stream<LedgerColumn> editable = Stream.of(
                column("zone", Kind.CHOICE, zones()),
                column("aim", Kind.CHOICE, aims()),
                column("next_step", Kind.TEXT, Choices.NONE),
                column("next_on", Kind.DAY, Choices.NONE));
        Stream<LedgerColumn> version = Stream.of(column(VERSION, Kind.VERSION, Choices.NONE));
        return Stream.of(fixed, editable, fields(), space(), version)
                .flatMap(Function.identity())
                .toList();
    }

    private List<LedgerColumn> ofNew() {
        Stream<LedgerColumn> standard = Stream.of(
                column("pipeline", Kind.CHOICE, pipelines()),
                column("name", Kind.TEXT, Choices.NONE),
                column("company", Kind.TEXT, Choices.NONE),
                column("firm", Kind.TEXT, Choices.NONE),
                column("unregistered", Kind.CHOICE, Choices.yesNo()),
                column("lead", Kind.TEXT, Choices.NONE),
                column("owner", Kind.CHOICE, owners()),
                column("zone", Kind.CHOICE, zones()),
                column("aim", Kind.CHOICE, aims()),
                column("next_step", Kind.TEXT, Choices.NONE),
                column("next_on", Kind.DAY, Choices.NONE));
        Stream<LedgerColumn> origin = Stream.of(column("sprung_from", Kind.TEXT, Choices.NONE));
        return Stream.of(standard, fields(), space(), origin)
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<LedgerColumn> space() {
        return Stream.of(column("space_place", Kind.CHOICE, places()), column("space_words", Kind.TEXT, Choices.NONE));
    }

    private LedgerColumn column(String key, Kind kind, Choices choices) {
        Name name = new Name(say(key, Locale.SIMPLIFIED_CHINESE), say(key, Locale.ENGLISH));
        return new LedgerColumn(key, kind, name, Optional.empty(), choices);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("ledger.column." + key, null, locale);
    }

    private Stream<LedgerColumn> fields() {
        return projects.rules().stream()
                .flatMap(rules -> rules.fields().stream())
                .map(LedgerColumns::field);
    }

    private static LedgerColumn field(Field field) {
        Map<String, Name> choices = new LinkedHashMap<>();
        field.choices().forEach(choice -> choices.put(choice.id(), choice.name()));
        return switch (field.kind()) {
            case TEXT -> new LedgerColumn(field.key(), Kind.TEXT, field.name(), field.unit(), Choices.NONE);
            case NUMBER -> new LedgerColumn(field.key(), Kind.NUMBER, field.name(), field.unit(), Choices.NONE);
            case DAY -> new LedgerColumn(field.key(), Kind.DAY, field.name(), field.unit(), Choices.NONE);
            case YES_NO -> new LedgerColumn(field.key(), Kind.CHOICE, field.name(), field.unit(), Choices.yesNo());
            case CHOICE -> new LedgerColumn(field.key(), Kind.CHOICE, field.name(), field.unit(), Choices.of(choices));
        };
    }

    private Choices zones() {
        return named(
                projects.rules().map(PromotionRules::zones).orElse(List.of()),
                zone -> Map.entry(zone.id(), zone.name()));
    }

    private Choices pipelines() {
        return named(
                projects.rules().map(PromotionRules::ways).orElse(List.of()),
                way -> Map.entry(way.pipeline().id(), way.name()));
    }

    private Choices owners() {
        return named(projects.owners(), owner -> Map.entry(owner.login(), new Name(owner.name(), owner.name())));
    }

    private static <T> Choices named(List<T> things, Function<T, Map.Entry<String, Name>> entry) {
        return Choices.of(things.stream()
                .map(entry)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new)));
    }

    private Choices aims() {
        Map<String, Name> names = new LinkedHashMap<>();
        chains.list().stream().map(Edition::chain).forEach(chain -> {
            names.put(chain.id(), name(chain.name()));
            chain.nodes()
                    .forEach(node -> names.put(
                            chain.id() + ":" + node.id(),
                            new Name(
                                    name(chain.name()).zh() + " · "
                                            + name(node.name()).zh(),
                                    name(chain.name()).en() + " · "
                                            + name(node.name()).en())));
        });
        return Choices.of(names);
    }

    private static Name name(Words words) {
        return new Name(words.zh(), words.en().isBlank() ? words.zh() : words.en());
    }

    private Choices places() {
        Map<String, Name> names = new LinkedHashMap<>();
        district.find().map(DistrictPack::places).ifPresent(places -> {
            places.subdistricts().forEach(one -> names.put(one.code(), one.name()));
            places.sites().forEach(one -> names.put(one.id(), one.name()));
            places.areas().forEach(one -> names.put(one.id(), one.name()));
        });
        return Choices.of(names);
    }
}
