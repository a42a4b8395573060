package io.tuji.placing.internal;

import io.tuji.access.Filter;
import io.tuji.district.District;
import io.tuji.registry.CompanyFacet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets the list of firms be narrowed to a subdistrict, or to the firms of the district that are not placed. */
@Component
class SubdistrictFacet implements CompanyFacet {

    private static final String UNPLACED = "unplaced";
    private static final String CONFLICT = "conflict";

    private final District district;
    private final MessageSource messages;

    SubdistrictFacet(District district, MessageSource messages) {
        this.district = district;
        this.messages = messages;
    }

    @Override
    public String key() {
        return SUBDISTRICT;
    }

    @Override
    public List<Option> options(Locale locale) {
        return district.find()
                .map(pack -> Stream.concat(
                                Stream.of(UNPLACED, CONFLICT)
                                        .map(word -> new Option(
                                                word, messages.getMessage("filter.subdistrict." + word, null, locale))),
                                pack.places().subdistricts().stream()
                                        .map(s -> new Option(s.code(), s.name().in(locale))))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Filter filter(List<String> chosen) {
        return Optional.of(chosen)
                .filter(values -> values.contains(UNPLACED))
                .map(values -> unplaced())
                .orElseGet(
                        () -> chosen.contains(CONFLICT) ? PlaceConditions.contradictory() : PlaceConditions.in(chosen));
    }

    @Override
    public Optional<String> value() {
        return Optional.of(PlaceConditions.SUBDISTRICT);
    }

    private Filter unplaced() {
        return district.find()
                .map(pack -> PlaceConditions.unplacedOf(pack.head().division()))
                .orElseGet(Filter::none);
    }
}
