package io.tuji.engine.dataset;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures that are handed out together, at most one of each variable, area and period.
 *
 * @param id identifies the dataset; letters, digits, hyphen and underscore, as its variables and areas have them
 * @param sender code of the body that hands it out
 * @param prepared when it was put together
 */
public record Dataset(
        String id,
        Label title,
        String sender,
        Label senderName,
        Instant prepared,
        List<Variable> variables,
        List<Area> areas,
        List<Cell> cells) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * What is measured.
     *
     * @param unit its symbol
     * @param definition empty where nobody has said
     */
    public record Variable(String id, Label label, String unit, Label unitLabel, Label definition) {

        /** Decimals of the figure that has most. */
        int decimals(List<Cell> cells) {
            return cells.stream()
                    .filter(cell -> cell.variable().equals(id))
                    .mapToInt(cell ->
                            Math.max(0, cell.value().stripTrailingZeros().scale()))
                    .max()
                    .orElse(0);
        }
    }

    public record Area(String code, Label label) {}

    public Dataset {
        variables = List.copyOf(variables);
        areas = List.copyOf(areas);
        cells = List.copyOf(cells);
        Set<String> known = variables.stream().map(Variable::id).collect(Collectors.toSet());
        Set<String> places = areas.stream().map(Area::code).collect(Collectors.toSet());
        known.forEach(Dataset::checkId);
        places.forEach(Dataset::checkId);
        checkId(id);
        Set<Cell.Key> keys = new HashSet<>();
        for (Cell cell : cells) {
            if (!known.contains(cell.variable()) || !places.contains(cell.area())) {
                throw new IllegalArgumentException("no variable or area of " + cell);
            }
            if (!keys.add(cell.key())) {
                throw new IllegalArgumentException("two figures of " + cell.key());
            }
        }
    }

    /** The variable of that id, which must be there. */
    public Variable variable(String wanted) {
        return variables.stream()
                .filter(v -> v.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variable " + wanted));
    }

    /** The area of that code, which must be there. */
    public Area area(String wanted) {
        return areas.stream()
                .filter(a -> a.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area " + wanted));
    }

    private static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id: " + id);
        }
    }
}
