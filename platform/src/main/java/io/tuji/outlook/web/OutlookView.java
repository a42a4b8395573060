package io.tuji.outlook.web;

import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.Warning.Cause;
import io.tuji.plan.Board;
import io.tuji.plan.Standing;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is expected of all indicators of a plan, for the eye: the strip of lights, and the rows under the chosen one. */
public record OutlookView(Board board, List<Row> all, Listing listing) {

    static final ListShape SHAPE = ListShape.of("/plan/outlook", "")
            .ascending("order", "")
            .ascending("chance", "")
            .descending("light", "")
            .filters("plan", "light");

    /** @param outlook empty while nothing has been calculated yet */
    public record Row(Standing standing, Optional<Outlook> outlook, Optional<PersonalVerdict> verdict) {

        public Light light() {
            return outlook.map(Outlook::light).orElse(Light.NONE);
        }

        /** What the light rests on; without a light the first thing that stands in the way. */
        public List<Cause> why() {
            return outlook.map(o ->
                            o.causes().isEmpty() ? o.silence().stream().limit(1).toList() : o.causes())
                    .orElse(List.of());
        }

        public Optional<Spark> spark() {
            return Spark.of(standing, outlook);
        }

        /** Those without a chance come last. */
        private double chance() {
            return outlook.flatMap(Outlook::chance).map(Outlook.Chance::value).orElse(2.0);
        }
    }

    /** One part of the strip. */
    public record Share(Light light, long count, boolean isChosen) {}

    static OutlookView of(
            Board board, Map<String, Outlook> outlooks, Map<String, PersonalVerdict> verdicts, Listing listing) {
        List<Row> rows = board.standings().stream()
                .map(standing -> new Row(
                        standing,
                        Optional.ofNullable(outlooks.get(standing.indicator().id())),
                        Optional.ofNullable(verdicts.get(standing.indicator().id()))))
                .toList();
        return new OutlookView(board, rows, listing);
    }

    public List<Share> shares() {
        return Arrays.stream(Light.values())
                .sorted(Comparator.comparing(OutlookView::urgency).reversed())
                .map(light -> new Share(light, count(light), listing.has("light", light.name())))
                .filter(share -> share.count() > 0)
                .toList();
    }

    public long count(Light light) {
        return all.stream().filter(row -> row.light() == light).count();
    }

    public PageOf<Row> page() {
        List<Row> chosen = all.stream()
                .filter(row -> listing.filter("light").isEmpty()
                        || listing.has("light", row.light().name()))
                .sorted(order())
                .toList();
        List<Row> page =
                chosen.stream().skip(listing.offset()).limit(listing.size()).toList();
        return new PageOf<>(page, chosen.size(), listing);
    }

    /** Sorting is stable: rows alike keep the order of the plan. */
    private Comparator<Row> order() {
        Comparator<Row> by = switch (listing.column().key()) {
            case "chance" -> Comparator.comparingDouble(Row::chance);
            case "light" -> Comparator.comparingInt(row -> urgency(row.light()));
            default -> Comparator.comparing(row -> 0);
        };
        return listing.descending() ? by.reversed() : by;
    }

    private static int urgency(Light light) {
        return switch (light) {
            case RED -> 3;
            case YELLOW -> 2;
            case GREEN -> 1;
            case NONE -> 0;
        };
    }
}
