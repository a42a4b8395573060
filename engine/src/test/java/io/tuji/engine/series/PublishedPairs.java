package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Published cumulative and monthly figures with their published growth; the file is a list of series with items of plain fields. */
record PublishedPairs(String series, List<Item> items) {

    private static final Pattern SERIES =
            Pattern.compile("\"series\":\\s*\"([^\"]+)\".*?\"items\":\\s*\\[(.*?)\\]", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("\\{(.*?)\\}", Pattern.DOTALL);

    /** One line of a release. */
    record Item(String text) {

        String period() {
            return field("period").orElseThrow();
        }

        Optional<BigDecimal> number(String name) {
            return field(name).map(BigDecimal::new);
        }

        private Optional<String> field(String name) {
            Matcher found =
                    Pattern.compile("\"" + name + "\":\\s*\"?([^\",\\s]+)").matcher(text);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }

        /** The cumulative figure. */
        Optional<Figure> cumulative() {
            return number("ytd").map(level -> figure(toDate(), level));
        }

        /** The single month, where it is published. */
        Optional<Figure> month() {
            return number("month").map(level -> figure(Period.parse(period()), level));
        }

        private Period toDate() {
            if (period().contains("..")) {
                return Period.parse(period());
            }
            int year = Integer.parseInt(period().substring(0, 4));
            return Period.yearToDate(year, lastMonth());
        }

        private int lastMonth() {
            String rest = period().substring(4);
            return switch (rest) {
                case "Q1" -> 3;
                case "H1" -> 6;
                case "Q1-3" -> 9;
                default -> YearMonth.parse(period()).getMonthValue();
            };
        }

        private static Figure figure(Period period, BigDecimal level) {
            return new Figure(period.toString(), period, level, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    static List<PublishedPairs> read(Path file) throws IOException {
        List<PublishedPairs> all = new ArrayList<>();
        Matcher series = SERIES.matcher(Files.readString(file));
        while (series.find()) {
            List<Item> items = ITEM.matcher(series.group(2))
                    .results()
                    .map(MatchResult::group)
                    .map(Item::new)
                    .toList();
            all.add(new PublishedPairs(series.group(1), items));
        }
        return all;
    }

    Item at(String period) {
        return items.stream()
                .filter(item -> item.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
