package io.tuji.structure.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.structure.Level;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Which table, level, area or day is asked for: what is left out falls back to a standard, what is not there is told. */
public final class Choice {

    /** The levels of the register. */
    public static final List<Level> LEVELS = List.of(Level.DIVISION, Level.GROUP);

    private Choice() {}

    /** Of the register; divisions where nothing is said. */
    public static Level level(String asked, Problems problems) {
        Optional<Level> found =
                LEVELS.stream().filter(level -> level.name().equals(asked)).findFirst();
        if (found.isEmpty() && !asked.isEmpty()) {
            problems.add(StructureProblem.LEVEL_UNKNOWN, Place.field("level"), asked);
        }
        return found.orElse(Level.DIVISION);
    }

    /** The first of the table where nothing is said; empty where there is none such, or none at all. */
    public static Optional<String> area(StructureTable table, Optional<String> asked, Problems problems) {
        List<String> areas = table.table().areas();
        if (asked.isEmpty()) {
            return areas.stream().findFirst();
        }
        Optional<String> found = asked.filter(areas::contains);
        if (found.isEmpty()) {
            problems.add(StructureProblem.AREA_UNKNOWN, Place.field("area"), asked.get());
        }
        return found;
    }

    /** A day up to today. */
    public static Optional<LocalDate> day(String typed, String field, LocalDate today, Problems problems) {
        if (typed.isBlank()) {
            problems.add(StructureProblem.DAY_MISSING, Place.field(field));
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (!day.isAfter(today)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException notADay) {
            // said below, as of a day to come
        }
        problems.add(StructureProblem.DAY_FORM, Place.field(field), typed);
        return Optional.empty();
    }
}
