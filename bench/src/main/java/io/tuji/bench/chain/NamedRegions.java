package io.tuji.bench.chain;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which province a company probably lies, by how its name begins: with a province, or with a city of which there is one of that name.
 * A guess for lists that say no more, right for most and never for all.
 */
final class NamedRegions {

    private final List<Map.Entry<String, String>> beginnings;

    NamedRegions(Divisions divisions) {
        Map<String, String> provinces = new LinkedHashMap<>();
        for (Division province : divisions.provinces()) {
            put(provinces, province, province);
            divisions.children(province).stream()
                    .filter(division -> division.level() == Division.Level.CITY)
                    .forEach(city -> put(provinces, city, province));
        }
        beginnings = provinces.entrySet().stream()
                .filter(beginning -> !beginning.getValue().isEmpty())
                .sorted(Comparator.comparingInt(beginning -> -beginning.getKey().length()))
                .toList();
    }

    /** A name that two provinces have tells nothing. */
    private static void put(Map<String, String> provinces, Division division, Division province) {
        String name = province.shortName();
        provinces.merge(division.shortName(), name, (first, second) -> first.equals(second) ? first : "");
    }

    Optional<String> of(String company) {
        return beginnings.stream()
                .filter(beginning -> company.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A text without the names of provinces and cities. */
    String without(String text) {
        String rest = text;
        for (Map.Entry<String, String> beginning : beginnings) {
            rest = rest.replace(beginning.getKey(), " ");
        }
        return rest;
    }
}
