package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A row of a CSV file; an empty cell is a value that is not given. */
final class CsvRow extends Entry {

    private final Place place;
    private final Map<String, String> cells;

    CsvRow(Reading reading, Place place, Map<String, String> cells) {
        super(reading);
        this.place = place;
        this.cells = cells;
    }

    @Override
    Place place() {
        return place;
    }

    @Override
    Optional<Cell> find(String key) {
        return Optional.ofNullable(cells.get(key))
                .filter(text -> !text.isBlank())
                .map(text -> new Cell(text.strip(), place.atField(key)));
    }

    int line() {
        return place.row().orElseThrow();
    }

    Name name() {
        return new Name(text("name_zh"), text("name_en"));
    }

    /** Declares an id that is made of more than the one cell. */
    void declare(Family family, String key, String id) {
        if (find(key).isPresent()) {
            reading.references().declare(family, new Cell(id, place.atField(key)), reading.problems());
        }
    }

    /** Declares an id that other rows may declare as well. */
    void declareShared(Family family, String key) {
        find(key).ifPresent(id -> reading.references().declareShared(family, id));
    }

    /** Points to an id that is made of more than the one cell. */
    void use(Family family, String key, String id) {
        if (find(key).isPresent()) {
            reading.references().use(family, key, new Cell(id, place.atField(key)));
        }
    }

    void bothOrNeither(String one, String other) {
        if (find(one).isPresent() != find(other).isPresent()) {
            String given = find(one).isPresent() ? one : other;
            String missing = given.equals(one) ? other : one;
            report(PackProblem.HALF_A_PAIR, place.atField(missing), given, missing);
        }
    }

    /** What the cell says, or that it is missing. */
    <T> Known<T> known(String key, Supplier<T> value) {
        return find(key).isPresent() ? Known.of(value.get()) : reading.missing();
    }
}
