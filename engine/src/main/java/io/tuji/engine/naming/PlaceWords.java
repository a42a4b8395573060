package io.tuji.engine.naming;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Division.Level;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.reading.TableResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every word that names a place: divisions by full and short name, countries, former divisions, ends of zones. */
final class PlaceWords {

    private final Map<Character, Map<String, PlaceWord>> byFirst = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();

    private static final class Lazy {
        private static final PlaceWords CURRENT = new PlaceWords();
    }

    private PlaceWords() {
        TableResource.rows(PlaceWords.class, "places.csv")
                .forEach(row -> add(new PlaceWord(row[0], PlaceKind.valueOf(row[1]), List.of())));
        Divisions divisions = Divisions.current();
        divisions.provinces().forEach(province -> addAll(divisions, province));
    }

    static PlaceWords current() {
        return Lazy.CURRENT;
    }

    /** The longest word that begins just here, if any. */
    @Nullable
    PlaceWord at(String name, int from, int end) {
        Map<String, PlaceWord> words = from < end ? byFirst.get(name.charAt(from)) : null;
        if (words == null) {
            return null;
        }
        for (int to = Math.min(end, from + longest.getOrDefault(name.charAt(from), 0)); to > from + 1; to--) {
            PlaceWord word = words.get(name.substring(from, to));
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /** The place of just that name. */
    Optional<PlaceWord> find(String word) {
        return Optional.ofNullable(word.isEmpty() ? null : at(word, 0, word.length()))
                .filter(place -> place.text().equals(word));
    }

    private void addAll(Divisions divisions, Division division) {
        if (isPlace(division)) {
            add(division);
        }
        divisions.children(division).forEach(child -> addAll(divisions, child));
    }

    /** The table has rows that only group: 市辖区, 省直辖县级行政区划. */
    private static boolean isPlace(Division division) {
        return !division.name().contains("直辖") && !division.name().equals("市辖区");
    }

    private void add(Division division) {
        String shortName = division.shortName();
        add(new PlaceWord(division.name(), PlaceKind.FULL, List.of(division)));
        if (!shortName.equals(division.name()) && shortName.length() > 1) {
            add(new PlaceWord(shortName, kindOf(division.level()), List.of(division)));
        }
    }

    private static PlaceKind kindOf(Level level) {
        return level == Level.PROVINCE ? PlaceKind.PROVINCE : level == Level.CITY ? PlaceKind.CITY : PlaceKind.COUNTY;
    }

    /** Where several share a name the kind of the highest one holds. */
    private void add(PlaceWord word) {
        char first = word.text().charAt(0);
        byFirst.computeIfAbsent(first, key -> new HashMap<>()).merge(word.text(), word, PlaceWords::both);
        longest.merge(first, word.text().length(), Math::max);
    }

    private static PlaceWord both(PlaceWord one, PlaceWord other) {
        List<Division> divisions = new ArrayList<>(one.divisions());
        divisions.addAll(other.divisions());
        boolean otherLeads = one.divisions().isEmpty()
                || (!other.divisions().isEmpty() && other.kind().compareTo(one.kind()) < 0);
        return new PlaceWord(one.text(), otherLeads ? other.kind() : one.kind(), List.copyOf(divisions));
    }
}
