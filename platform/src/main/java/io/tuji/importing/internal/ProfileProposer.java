package io.tuji.importing.internal;

import io.tuji.importing.Imports.Basis;
import io.tuji.importing.Profile;
import io.tuji.importing.Profile.Column;
import io.tuji.importing.Property;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes what the columns of a file mean: by what the source's last file meant, then by header, then by values. */
final class ProfileProposer {

    /** A column is taken for a property by its values alone if this share of them looks right. */
    private static final double MOST = 0.8;

    private static final int FEWEST_VALUES = 3;

    private final List<Property> properties;

    ProfileProposer(List<Property> properties) {
        this.properties = properties;
    }

    /** A profile and, by header, why each column was taken for what it is. */
    record Proposal(Profile profile, Map<String, Basis> bases) {}

    /** A column without a name means nothing until somebody names it. */
    Proposal propose(Profile last, List<String> header, List<List<String>> sample) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, Basis> bases = new HashMap<>();
        Set<String> used = new HashSet<>();
        List<String> named = header.stream().filter(h -> !h.isEmpty()).toList();
        Set<String> known = properties.stream().map(Property::key).collect(Collectors.toSet());
        for (String head : named) {
            take(
                    last.findByHeader(head).filter(c -> known.contains(c.property())),
                    Basis.LAST_FILE,
                    used,
                    columns,
                    bases);
        }
        for (String head : named) {
            if (!columns.containsKey(head)) {
                take(byHeader(head, used), Basis.HEADER, used, columns, bases);
            }
        }
        for (String head : named) {
            if (!columns.containsKey(head)) {
                take(byValues(head, valuesAt(header.indexOf(head), sample), used), Basis.VALUES, used, columns, bases);
            }
        }
        return new Proposal(new Profile(List.copyOf(columns.values())), bases);
    }

    private static void take(
            Optional<Column> column,
            Basis basis,
            Set<String> used,
            Map<String, Column> columns,
            Map<String, Basis> bases) {
        column.filter(c -> used.add(c.property())).ifPresent(c -> {
            columns.put(c.header(), c);
            bases.put(c.header(), basis);
        });
    }

    /** The choice of a person with a unit wherever the property has units, and without what no property is. */
    Profile complete(Profile chosen) {
        return new Profile(chosen.columns().stream()
                .flatMap(c -> properties.stream()
                        .filter(p -> p.key().equals(c.property()))
                        .map(p -> new Column(c.header(), c.property(), unitOf(c, p))))
                .toList());
    }

    private static Optional<String> unitOf(Column column, Property property) {
        return column.unit().filter(property.units()::contains).or(() -> unitIn(column.header(), property));
    }

    private Optional<Column> byHeader(String head, Set<String> used) {
        String plain = plain(head);
        return properties.stream()
                .filter(p -> !used.contains(p.key()))
                .filter(p -> p.headers().stream().anyMatch(h -> plain(h).equals(plain)))
                .findFirst()
                .map(p -> new Column(head, p.key(), unitIn(head, p)));
    }

    private Optional<Column> byValues(String head, List<String> values, Set<String> used) {
        if (values.size() < FEWEST_VALUES) {
            return Optional.empty();
        }
        return properties.stream()
                .filter(p -> !used.contains(p.key()))
                .filter(p -> values.stream().filter(p.looksRight()).count() >= MOST * values.size())
                .findFirst()
                .map(p -> new Column(head, p.key(), unitIn(head, p)));
    }

    /** The longest unit that the header names, so that 万美元 is not read as 美元; the property's usual one otherwise. */
    private static Optional<String> unitIn(String head, Property property) {
        return property.units().stream()
                .filter(head::contains)
                .max(Comparator.comparingInt(String::length))
                .or(() -> property.units().stream().findFirst());
    }

    private static List<String> valuesAt(int column, List<List<String>> sample) {
        return sample.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** Widths, case, blanks, punctuation and a unit in brackets do not make another header. */
    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("[\\s_\\-:*.]", "");
    }
}
