package io.tuji.funnel.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of projects in a month, by zone and by street, beside the month before. Zone and street are those of the last day of the
 * month, and nothing of later days counts, so it comes out the same whenever it is made.
 *
 * @param until the last day that counts: of the month, or today
 * @param columns {@link #ENTERED}, the stages of the pack's first pipeline after its first, {@link #LEFT}
 */
public record MonthBulletin(
        YearMonth month, LocalDate until, List<String> columns, Line whole, List<Line> zones, List<Line> streets) {

    /** Entered in the time. */
    public static final String ENTERED = Drill.ENTERED;

    /** Left its way in the time and had not come back by its end. */
    public static final String LEFT = Drill.LEFT;

    public MonthBulletin {
        columns = List.copyOf(columns);
        zones = List.copyOf(zones);
        streets = List.copyOf(streets);
    }

    /**
     * @param of id of the zone or code of the street; empty where none was set
     * @param values by column
     */
    public record Line(String of, Map<String, Value> values) {

        public Line {
            values = Map.copyOf(values);
        }

        public Value value(String column) {
            return values.getOrDefault(column, Value.NONE);
        }
    }

    /**
     * @param before in the whole month before, as its own bulletin has it
     * @param year in the year up to the end of the month
     */
    public record Value(long month, long before, long year) {

        static final Value NONE = new Value(0, 0, 0);

        public long change() {
            return month - before;
        }
    }

    /** How many came to it in the month and in the year so far, by column. */
    record Counted(String of, Map<String, long[]> counts) {

        private static final long[] NOTHING = {0, 0};

        static Counted none(String of) {
            return new Counted(of, Map.of());
        }

        private long[] get(String column) {
            return counts.getOrDefault(column, NOTHING);
        }

        Line line(Counted before) {
            Map<String, Value> values = new HashMap<>();
            counts.forEach((column, count) -> values.put(column, new Value(count[0], before.get(column)[0], count[1])));
            before.counts.forEach(
                    (column, count) -> values.putIfAbsent(column, new Value(0, count[0], get(column)[1])));
            return new Line(of, values);
        }
    }
}
