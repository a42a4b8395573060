package io.tuji.coding.internal;

import io.tuji.access.Filter;
import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyFacet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Lets the list of firms be narrowed to those that belong to sets of industries, or of which the code is too coarse to say. */
abstract class SetFacet implements CompanyFacet {

    private static final String PERHAPS = "?";

    private final MessageSource messages;

    SetFacet(MessageSource messages) {
        this.messages = messages;
    }

    /** The sets by the word that stands in the address, in the order in which they are offered. */
    abstract Map<String, Named> sets(Locale locale);

    record Named(String name, IndustrySet set) {}

    @Override
    public List<Option> options(Locale locale) {
        return sets(locale).entrySet().stream()
                .flatMap(entry -> Stream.of(
                        new Option(entry.getKey(), entry.getValue().name()),
                        new Option(
                                entry.getKey() + PERHAPS,
                                messages.getMessage(
                                        "filter.industries.perhaps",
                                        new Object[] {entry.getValue().name()},
                                        locale))))
                .toList();
    }

    @Override
    public Filter filter(List<String> chosen) {
        TreeSet<String> codes = new TreeSet<>();
        sets(Locale.ROOT).forEach((word, named) -> {
            if (chosen.contains(word)) {
                codes.addAll(named.set().codes(Truth.YES));
            }
            if (chosen.contains(word + PERHAPS)) {
                codes.addAll(named.set().codes(Truth.UNKNOWN));
            }
        });
        return IndustryConditions.of(key(), codes);
    }
}
