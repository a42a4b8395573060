package io.tuji.registry.web;

import io.tuji.importing.Source;
import io.tuji.registry.CompanyFacet;
import io.tuji.registry.CompanyFacet.Option;
import io.tuji.web.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Says each filter of the company list in words, with the address that takes it away. */
@Component
class Chips {

    private final CompanyWords words;

    private final List<CompanyFacet> facets;

    Chips(CompanyWords words, List<CompanyFacet> facets) {
        this.words = words;
        this.facets = facets;
    }

    List<Chip> of(Listing listing, List<Source> sources) {
        List<Chip> chips = new ArrayList<>();
        if (!listing.q().isEmpty()) {
            chips.add(new Chip(words.say("filter.q", listing.q()), without(listing, "q", listing.q())));
        }
        listing.filters()
                .forEach((name, values) -> values.forEach(
                        value -> chips.add(new Chip(text(name, value, sources), without(listing, name, value)))));
        return chips;
    }

    private String text(String name, String value, List<Source> sources) {
        String shown = name.equals("source") ? source(value, sources) : value(name, value);
        return words.say("filter.chip." + name, shown);
    }

    /** A value of a filter in words. */
    String value(String name, String value) {
        return switch (name) {
            case "division" -> value.equals("unknown") ? words.say("unknown.missing") : words.division(value);
            case "established", "capital", "grade", "presence" -> words.sayOr("filter." + name + "." + value, value);
            default -> option(name, value);
        };
    }

    private static String source(String id, List<Source> sources) {
        return sources.stream()
                .filter(source -> Long.toString(source.id().value()).equals(id))
                .map(Source::name)
                .findFirst()
                .orElse(id);
    }

    private String option(String name, String value) {
        return facets.stream()
                .filter(facet -> facet.key().equals(name))
                .flatMap(facet -> facet.options(LocaleContextHolder.getLocale()).stream())
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }

    private static String without(Listing listing, String name, String value) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(listing.path());
        List<Object> values = new ArrayList<>();
        if (!name.equals("q") && !listing.q().isEmpty()) {
            add(builder, values, "q", listing.q());
        }
        for (Map.Entry<String, List<String>> filter : listing.filters().entrySet()) {
            filter.getValue().stream()
                    .filter(each -> !filter.getKey().equals(name) || !each.equals(value))
                    .forEach(each -> add(builder, values, filter.getKey(), each));
        }
        if (listing.isSorted()) {
            add(builder, values, "sort", listing.sort());
        }
        add(builder, values, "size", Integer.toString(listing.size()));
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder builder, List<Object> values, String name, String value) {
        builder.queryParam(name, "{v}");
        values.add(value);
    }
}
