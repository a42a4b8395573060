package io.tuji.coding.internal;

import io.tuji.access.Filter;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.registry.CompanyFacet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets the list of firms be narrowed to sections and divisions, or to the firms of which no industry is known. */
@Component
class IndustryFacet implements CompanyFacet {

    private static final String UNDECIDED = "undecided";

    private final MessageSource messages;

    IndustryFacet(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return INDUSTRY;
    }

    @Override
    public List<Option> options(Locale locale) {
        IndustryTree tree = IndustryTree.current();
        Stream<Option> industries = tree.list(Level.SECTION).stream()
                .flatMap(section -> Stream.concat(Stream.of(section), tree.children(section).stream()))
                .map(entry -> new Option(entry.code(), text(entry)));
        return Stream.concat(
                        Stream.of(
                                new Option(UNDECIDED, messages.getMessage("filter.industry.undecided", null, locale))),
                        industries)
                .toList();
    }

    /** The standard has no names but Chinese ones. */
    private static String text(IndustryCode entry) {
        return entry.code() + " " + entry.name();
    }

    @Override
    public Filter filter(List<String> chosen) {
        Filter in = IndustryConditions.in(chosen);
        return chosen.contains(UNDECIDED) ? in.or(IndustryConditions.undecided()) : in;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(IndustryConditions.SECTION);
    }
}
