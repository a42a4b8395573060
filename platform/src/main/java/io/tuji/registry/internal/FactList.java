package io.tuji.registry.internal;

import io.tuji.engine.value.Unit;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.Kind;
import io.tuji.registry.FactDefinition.PeriodKind;
import io.tuji.registry.FactDefinition.Protection;
import io.tuji.registry.TitleKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The two lists that the module declares: what may be said of a firm, and what titles there are. */
final class FactList {

    private static final String FACTS = "/registry/facts.csv";
    private static final String TITLES = "/registry/titles.csv";

    private FactList() {}

    static List<FactDefinition> facts() {
        return rows(FACTS).stream().map(FactList::fact).toList();
    }

    static List<TitleKind> titles() {
        return rows(TITLES).stream().map(FactList::title).toList();
    }

    private static FactDefinition fact(String[] row) {
        return new FactDefinition(
                row[0],
                row[1],
                row[2],
                Kind.valueOf(row[3]),
                Optional.of(row[4]).filter(unit -> !unit.isEmpty()).map(Unit::get),
                PeriodKind.valueOf(row[5]),
                List.of(row[6].split(" ")),
                Protection.valueOf(row[7]),
                row[8].isEmpty() ? List.of() : List.of(row[8].split(" ")));
    }

    private static TitleKind title(String[] row) {
        OptionalInt years = row[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row[3]));
        return new TitleKind(row[0], row[1], row[2], years, row[4].isEmpty() ? List.of() : List.of(row[4].split(" ")));
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(FactList.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
