package io.tuji.structure.internal;

import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import java.time.LocalDate;
import java.util.Map;

/** What a back-test is to try: which table, at which level, on what was known before a day, by which ranking. */
public record Question(String table, Level level, LocalDate cut, Ranking ranking) {

    Map<String, String> input() {
        return Map.of("table", table, "level", level.name(), "cut", cut.toString(), "ranking", ranking.name());
    }

    static Question of(Map<String, String> input) {
        return new Question(
                input.getOrDefault("table", ""),
                Level.valueOf(input.getOrDefault("level", "")),
                LocalDate.parse(input.getOrDefault("cut", "")),
                Ranking.valueOf(input.getOrDefault("ranking", "")));
    }
}
