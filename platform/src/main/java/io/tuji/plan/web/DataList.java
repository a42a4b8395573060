package io.tuji.plan.web;

import io.tuji.engine.quality.Importance;
import io.tuji.plan.DataAlarm;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Comparator;
import java.util.List;

/** Data alarms as a list: they follow from figures in memory, and are filtered and sorted there. */
final class DataList {

    static final ListShape SHAPE = ListShape.of("/plan/data", "key")
            .ascending("importance", "importance")
            .ascending("check", "check")
            .ascending("measure", "measure")
            .descending("period", "period")
            .filters("importance", "check", "measure", "reviewed");

    private DataList() {}

    static PageOf<DataAlarm> page(List<DataAlarm> all, Listing listing) {
        List<DataAlarm> rows = rows(all, listing);
        List<DataAlarm> page =
                rows.stream().skip(listing.offset()).limit(listing.size()).toList();
        return new PageOf<>(page, rows.size(), listing);
    }

    /** All rows under the filters, in the order asked for; those that were reviewed are left out unless they are asked for. */
    static List<DataAlarm> rows(List<DataAlarm> all, Listing listing) {
        boolean wantsReviewed = listing.has("reviewed", "yes");
        Comparator<DataAlarm> order = order(listing.column().key());
        return all.stream()
                .filter(alarm -> alarm.key().contains(listing.q()))
                .filter(alarm ->
                        chosen(listing, "importance", alarm.importance().name()))
                .filter(alarm -> chosen(listing, "check", alarm.check()))
                .filter(alarm -> chosen(listing, "measure", alarm.measure()))
                .filter(alarm -> alarm.review().isPresent() == wantsReviewed)
                .sorted((listing.descending() ? order.reversed() : order).thenComparing(DataAlarm::key))
                .toList();
    }

    private static boolean chosen(Listing listing, String filter, String value) {
        return listing.filters(filter).isEmpty() || listing.has(filter, value);
    }

    private static Comparator<DataAlarm> order(String column) {
        return switch (column) {
            case "check" -> Comparator.comparing(DataAlarm::check);
            case "measure" -> Comparator.comparing(DataAlarm::measure);
            case "period" -> Comparator.comparing(DataAlarm::period);
            default -> Comparator.<DataAlarm, Importance>comparing(DataAlarm::importance);
        };
    }
}
