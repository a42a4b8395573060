package io.tuji.district.web;

import io.tuji.district.DistrictPack;
import io.tuji.district.Observation;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The observations of the pack as a list: some dozens of rows that are in memory anyway, filtered and sorted there. */
final class ObservationList {

    static final ListShape SHAPE = ListShape.of("/district/observations", "row")
            .ascending("measure", "measure")
            .descending("period", "period")
            .descending("value", "value")
            .descending("growth", "growth")
            .ascending("certainty", "certainty")
            .ascending("source", "source")
            .filters("indicator", "certainty", "source");

    private ObservationList() {}

    static PageOf<Observation> page(DistrictPack pack, Listing listing) {
        List<Observation> rows = rows(pack, listing);
        List<Observation> page =
                rows.stream().skip(listing.offset()).limit(listing.size()).toList();
        return new PageOf<>(page, rows.size(), listing);
    }

    /** All rows under the filters, in the order asked for. */
    static List<Observation> rows(DistrictPack pack, Listing listing) {
        return pack.observations().stream()
                .filter(row -> row.label().contains(listing.q()))
                .filter(row -> chosen(listing, "indicator", row.measure()))
                .filter(row -> chosen(listing, "certainty", row.certainty().name()))
                .filter(row -> chosen(listing, "source", row.origin().source()))
                .sorted(order(listing).thenComparingInt(Observation::row))
                .toList();
    }

    private static boolean chosen(Listing listing, String filter, String value) {
        return listing.filters(filter).isEmpty() || listing.has(filter, value);
    }

    private static Comparator<Observation> order(Listing listing) {
        return switch (listing.column().key()) {
            case "period" -> by(listing, row -> Optional.of(row.period()));
            case "value" -> by(listing, row -> amount(row.quantity()));
            case "growth" -> by(listing, row -> row.growth().map(Observation.Growth::percent));
            case "certainty" -> by(listing, row -> Optional.of(row.certainty()));
            case "source" -> by(listing, row -> Optional.of(row.origin().source()));
            default -> by(listing, row -> Optional.of(row.measure()));
        };
    }

    /** Unknown values come last in either direction. */
    private static <T extends Comparable<? super T>> Comparator<Observation> by(
            Listing listing, Function<Observation, Optional<T>> key) {
        Comparator<T> direction = listing.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                row -> key.apply(row),
                (a, b) -> a.isPresent() && b.isPresent()
                        ? direction.compare(a.get(), b.get())
                        : Boolean.compare(b.isPresent(), a.isPresent()));
    }

    private static Optional<BigDecimal> amount(Known<Quantity> quantity) {
        return quantity.find().map(Quantity::amount);
    }
}
