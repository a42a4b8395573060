package io.tuji.engine.series;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures written as {@code 2023-YTD-03 108.5 flash 2023-04-18}: period and level, then grade and vintage where they are known. */
final class FiguresOf {

    private FiguresOf() {}

    static List<Figure> lines(String... lines) {
        return Stream.of(lines).map(FiguresOf::line).toList();
    }

    static Figure line(String line) {
        String[] words = line.split(" ");
        Optional<Grade> grade = Stream.of(words)
                .skip(2)
                .flatMap(word -> Stream.of(Grade.values()).filter(g -> g.name().equalsIgnoreCase(word)))
                .findFirst();
        Optional<LocalDate> vintage = Stream.of(words)
                .skip(2)
                .filter(word -> word.matches("\\d.*"))
                .map(LocalDate::parse)
                .findFirst();
        return new Figure(line, Period.parse(words[0]), new BigDecimal(words[1]), grade, Optional.empty(), vintage);
    }
}
