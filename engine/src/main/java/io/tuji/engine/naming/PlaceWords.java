package io.tuji.engine.naming;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Division.Level;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.reading.TableResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every word that names a place: divisions by full and short name, countries, former divisions, ends of zones. */
final class PlaceWords {

    private static final List<String> FORMER_ENDS = List.of("县", "区", "市");
    private static final List<String> NO_ENDS = List.of();

    private final TextMap<PlaceWord> words = new TextMap<>();

    /** The length of the longest word that begins with a character. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private static final class Lazy {
        private static final PlaceWords CURRENT = new PlaceWords();
    }

    private PlaceWords() {
        TableResource.rows(PlaceWords.class, "places.csv")
                .forEach(row -> add(new PlaceWord(row[0], PlaceKind.valueOf(row[1]), List.of())));
        Divisions divisions = Divisions.current();
        divisions.provinces().forEach(province -> addAll(divisions, province));
        divisions.provinces().forEach(province -> addFormer(divisions, province));
    }

    static PlaceWords current() {
        return Lazy.CURRENT;
    }

    /** The longest word that begins just here, if any. */
    @Nullable
    PlaceWord at(String name, int from, int end) {
        int most = from < end ? Math.min(end - from, longest[name.charAt(from)]) : 0;
        PlaceWord found = null;
        long hash = TextMap.EMPTY_TEXT;
        for (int to = from; to < from + most; to++) {
            hash = TextMap.extended(hash, name.charAt(to));
            PlaceWord word = words.get(hash);
            found = word == null ? found : word;
        }
        return found;
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

    /** Counties become districts and cities; old names stay in use. Nothing where the name belongs to another. */
    private void addFormer(Divisions divisions, Division division) {
        String shortName = division.shortName();
        for (String end :
                division.level() == Level.PROVINCE || shortName.equals(division.name()) ? NO_ENDS : FORMER_ENDS) {
            if (words.get(hash(shortName + end)) == null) {
                add(new PlaceWord(shortName + end, PlaceKind.FULL, List.of(division)));
            }
        }
        divisions.children(division).forEach(child -> addFormer(divisions, child));
    }

    /** Where several share a name the kind of the highest one holds. */
    private void add(PlaceWord word) {
        PlaceWord same = words.get(hash(word.text()));
        words.put(hash(word.text()), same == null ? word : both(same, word));
        char first = word.text().charAt(0);
        longest[first] = (byte) Math.max(longest[first], word.text().length());
    }

    private static long hash(String text) {
        return TextMap.hash(text, 0, text.length());
    }

    private static PlaceWord both(PlaceWord one, PlaceWord other) {
        List<Division> divisions = new ArrayList<>(one.divisions());
        divisions.addAll(other.divisions());
        boolean otherLeads = one.divisions().isEmpty()
                || (!other.divisions().isEmpty() && other.kind().compareTo(one.kind()) < 0);
        return new PlaceWord(one.text(), otherLeads ? other.kind() : one.kind(), List.copyOf(divisions));
    }
}
