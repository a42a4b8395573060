package io.tuji.structure.internal;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The industries of an area as a list. It is computed, so it is sorted here and not in the database. */
public final class IndustryList {

    public static final ListShape SHAPE = ListShape.of("/structure", "industry")
            .descending("local", "local")
            .descending("whole", "whole")
            .descending("quotient", "quotient")
            .descending("density", "density")
            .descending("complexity", "complexity")
            .descending("gain", "gain")
            .descending("competitive", "competitive")
            .ascending("industry", "industry")
            .filters("table", "level", "area");

    private static final Map<String, Function<IndustryRow, OptionalDouble>> NUMBERS = Map.of(
            "local", row -> OptionalDouble.of(row.local()),
            "whole", row -> OptionalDouble.of(row.whole()),
            "quotient", row -> row.quotient().value(),
            "density", row -> row.density().value(),
            "complexity", row -> row.complexity().value(),
            "gain", row -> row.gain().value(),
            "competitive", IndustryRow::competitive);

    private IndustryList() {}

    public static PageOf<IndustryRow> page(List<IndustryRow> all, Listing listing) {
        List<IndustryRow> rows = all(all, listing);
        return new PageOf<>(
                rows.stream().skip(listing.offset()).limit(listing.size()).toList(), rows.size(), listing);
    }

    /** Narrowed to the words, in the order asked for; what is unknown stands last. */
    public static List<IndustryRow> all(List<IndustryRow> all, Listing listing) {
        return all.stream()
                .filter(row -> name(row.industry()).contains(listing.q()))
                .sorted(order(listing).thenComparing(IndustryRow::industry))
                .toList();
    }

    private static Comparator<IndustryRow> order(Listing listing) {
        Function<IndustryRow, OptionalDouble> number =
                NUMBERS.get(listing.column().key());
        if (number == null) {
            Comparator<IndustryRow> byName = Comparator.comparing(IndustryRow::industry);
            return listing.descending() ? byName.reversed() : byName;
        }
        double sign = listing.descending() ? -1 : 1;
        return Comparator.comparingDouble(
                row -> number.apply(row).isPresent() ? sign * number.apply(row).getAsDouble() : Double.MAX_VALUE);
    }

    /** The code with its name where it is one of the standard, whose names are Chinese alone; otherwise as it was stated. */
    public static String name(String industry) {
        return IndustryTree.current()
                .find(industry)
                .filter(entry -> entry.level() != IndustryCode.Level.SECTION)
                .map(entry -> entry.code() + " " + entry.name())
                .orElse(industry);
    }
}
